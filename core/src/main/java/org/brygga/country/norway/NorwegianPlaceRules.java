// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import org.brygga.country.DatedTable;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Municipality codes and the days on which they were in force. */
final class NorwegianPlaceRules {

    private static final DatedTable MUNICIPALITIES = DatedTable.beside(NorwayPack.class, "municipalities.csv");

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
            .on(Area.class, area -> Code.is(area.kind(), "MUNICIPALITY"))
            .reads("codes")
            .finds((area, context, hits) -> Each.of(area.codes(), "codes", AreaCode::code, (code, path) -> {
                if (code.code() != null && !inForce(code.code(), code.used())) {
                    hits.add(path.child("code"));
                }
            }));

    private NorwegianPlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(CODE_IS_IN_FORCE);
    }

    private static boolean inForce(String code, @Nullable Period used) {
        return MUNICIPALITIES.lines().stream()
                .filter(line -> line.get("code").equals(code))
                .anyMatch(line -> used == null || !used.reachesOutside(period(line)));
    }

    private static Period period(DatedTable.Line line) {
        return Period.parse(line.get("validFrom"), line.get("validTo"));
    }
}
