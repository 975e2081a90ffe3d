// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Municipality codes and the days on which they were in force; what an area initiative rests on. */
final class NorwegianPlaceRules {

    static final Rule<Area> CODE_IS_IN_FORCE = Rule.error("NO-GEO-001")
            .title("A municipality code (kommunenummer) is in force for the whole time it is used for")
            .text("The code is not a municipality code in force for the whole time it is used for.")
            .fix("Give each code the time it was in force; many numbers changed on 1 January 2020 and 1 January 2024.")
            .source(
                    Confidence.VERIFIED,
                    "Statistics Norway, standard for municipalities (Klass 131)",
                    "https://www.ssb.no/klass/klassifikasjoner/131")
            .from("2019-01-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-001")
            .on(Area.class)
            .reads("codes", "kind")
            .finds((area, context, hits) -> NorwayPack.MUNICIPALITIES.wrongIn(area, "MUNICIPALITY", hits::add));

    static final Rule<Area> INITIATIVE_RESTS_ON_AGREEMENT = Rule.warning("NO-GEO-003")
            .title("An area initiative (områdesatsing) names its agreement and its period")
            .text("The agreement that the area initiative rests on, or its period, is not stated.")
            .text("agreement", "The agreement that the area initiative rests on is not stated.")
            .text("period", "It is not stated since when the area initiative runs.")
            .fix("Refer to the agreement between state and municipality, and give its first and last day.")
            .source(
                    Confidence.VERIFIED,
                    "Husbanken, area initiatives",
                    "https://www.husbanken.no/boligsosialt-arbeid/omradesatsing/")
            .scope(Scope.AGGREGATE)
            .notStated()
            .insteadOf("COM-GEO-004")
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        if (!Code.is(classification.scheme(), "NO_OMRADESATSING")) {
                            return;
                        }
                        if (classification.agreement() == null) {
                            hits.in("agreement").add(path.child("agreement"));
                        }
                        if (classification.period() == null
                                || classification.period().start() == null) {
                            hits.in("period").add(path);
                        }
                    }));

    private NorwegianPlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(CODE_IS_IN_FORCE, INITIATIVE_RESTS_ON_AGREEMENT);
    }
}
