// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import java.util.List;
import org.brygga.model.place.Area;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Municipality codes and the days on which they were in force. */
final class FinnishPlaceRules {

    // region place
    static final Rule<Area> CODE_IS_IN_FORCE = Rule.error("FI-GEO-001")
            .title("A municipality code (kuntanumero) is in force for the whole time it is used for")
            .text("The code is not a municipality code in force for the whole time it is used for.")
            .fix("Keep the three digits with their leading zeros, and give each code the time it was in force.")
            .source(
                    Confidence.VERIFIED,
                    "Statistics Finland, classification of municipalities",
                    "https://stat.fi/fi/luokitukset/kunta")
            .from("2015-01-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-001")
            .on(Area.class)
            .reads("codes", "kind")
            .finds((area, context, hits) -> FinlandPack.MUNICIPALITIES.wrongIn(area, "MUNICIPALITY", hits::add));
    // endregion

    private FinnishPlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(CODE_IS_IN_FORCE);
    }
}
