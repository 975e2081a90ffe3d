// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** How Swedish areas are coded: municipalities and the demographic statistical areas (DeSO) that lie in them. */
final class SwedishAreaRules {

    private static final Pattern DESO = Pattern.compile("[0-9]{4}[ABC][0-9]{4}");
    private static final int MUNICIPALITY_DIGITS = 4;
    /** Higher than areas are ever nested; it ends the walk where areas are each other's parent. */
    private static final int LEVELS = 10;

    static final Rule<Area> CODE_IS_IN_FORCE = Rule.error("SE-GEO-001")
            .title("A municipality code (kommunkod) is one of the official list, with its four digits")
            .text("The code is not one of the 290 municipality codes, or not for the whole time it is used for.")
            .fix("Look the code up in the list of Statistics Sweden; it has four digits, and a leading zero counts.")
            .source(Confidence.VERIFIED, SwedishSources.MUNICIPALITIES, SwedishSources.MUNICIPALITIES_URL)
            .from("2003-01-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-001")
            .on(Area.class)
            .reads("codes", "kind")
            .finds((area, context, hits) -> SwedenPack.MUNICIPALITIES.wrongIn(area, "MUNICIPALITY", hits::add));

    static final Rule<Area> DESO_LIES_IN_ITS_MUNICIPALITY = Rule.error("SE-GEO-002")
            .title("A DeSO code is written 1480A0010 and starts with the code of the municipality the area lies in")
            .text("The DeSO code is written in another way, or starts with the code of another municipality.")
            .text("written", "The code is not written like a DeSO code: four digits, A, B or C, four digits.")
            .text("elsewhere", "The DeSO code starts with the code of another municipality than the area lies in.")
            .fix("Copy the code from the list of Statistics Sweden, or correct the area that this one lies in.")
            .source(Confidence.VERIFIED, SwedishSources.DESO, SwedishSources.DESO_URL)
            .from("2018-01-01")
            .scope(Scope.PROGRAMME)
            .on(Area.class)
            .reads("codes", "kind", "parent")
            .finds((area, context, hits) -> Each.of(area.codes(), "codes", AreaCode::code, (code, path) -> {
                String text = code.code();
                if (text == null || !belongs(area, code, "DESO", "SE_DESO")) {
                    return;
                }
                if (!DESO.matcher(text).matches()) {
                    hits.in("written").add(path.child("code"));
                } else if (municipalityCodes(area, context.dataset())
                        .filter(Predicate.not(List::isEmpty))
                        .filter(codes -> !codes.contains(text.substring(0, MUNICIPALITY_DIGITS)))
                        .isPresent()) {
                    hits.in("elsewhere").add(path.child("code"));
                }
            }));

    private SwedishAreaRules() {}

    static List<Rule<?>> all() {
        return List.of(CODE_IS_IN_FORCE, DESO_LIES_IN_ITS_MUNICIPALITY);
    }

    static boolean belongs(Area area, AreaCode code, String kind, String scheme) {
        return code.scheme() == null ? Code.is(area.kind(), kind) : Code.is(code.scheme(), scheme);
    }

    /** The codes of the municipality that an area lies in, however many areas are between. */
    private static Optional<List<String>> municipalityCodes(Area area, Dataset dataset) {
        return Stream.iterate(
                        Optional.of(area),
                        Optional::isPresent,
                        place -> place.flatMap(inner -> dataset.find(Area.class, inner.parent())))
                .limit(LEVELS)
                .flatMap(Optional::stream)
                .filter(place -> Code.is(place.kind(), "MUNICIPALITY"))
                .findFirst()
                .map(municipality -> municipality.codes().stream()
                        .filter(code -> belongs(municipality, code, "MUNICIPALITY", "SE_KOMMUNKOD"))
                        .map(AreaCode::code)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
