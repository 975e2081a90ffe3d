// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** How Swedish words and classifications of places are kept apart. */
final class SwedishPlaceRules {

    private static final Code POLICE = Code.of("SE_POLICE");
    private static final String VERSION_WITHOUT_RISK = "2025";
    private static final LocalDate LIST_WITHOUT_RISK = LocalDate.of(2025, 12, 1);
    private static final Set<String> AREA_TYPES = Set.of("1", "2", "3", "4", "5");
    private static final String TERM = "socioekonomiskt utsatt";

    static final Rule<Programme> SCHEMES_ARE_KEPT_APART = Rule.info("SE-GEO-005")
            .title("The statistical index and the list of the police are two classifications")
            .text(
                    "The target group is described as living in socio-economically vulnerable areas, and the area carries a level of the police; these are two different classifications.")
            .fix(
                    "Say which one is meant. The nearest classification to the words is the area type of Segregationsbarometern.")
            .source(Confidence.VERIFIED, SwedishSources.INDEX, "")
            .scope(Scope.PROGRAMME)
            .on(Programme.class)
            .reads("targetGroups", "areas")
            .finds((programme, context, hits) -> Each.of(programme.targetGroups(), "targetGroups", (target, path) -> {
                boolean says = target.text() != null
                        && target.text().toLowerCase(Locale.ROOT).contains(TERM);
                if (says && areas(programme, context.dataset()).anyMatch(SwedishPlaceRules::onPoliceList)) {
                    hits.add(path.child("text"));
                }
            }));

    static final Rule<Area> AREA_TYPE_IS_OF_A_REGSO = Rule.error("SE-GEO-003")
            .title("An area type (områdestyp) is 1 to 5 and belongs to a RegSO and a year")
            .text("The area type is not 1 to 5, or it does not belong to a RegSO and a year.")
            .text("level", "The area type is not one of 1, 2, 3, 4 and 5.")
            .text("area", "An area type belongs to a RegSO, and this area is none.")
            .text("year", "The year of the area type is not stated.")
            .fix("Copy the type from Segregationsbarometern, with its year, to the RegSO it was given to.")
            .source(Confidence.VERIFIED, SwedishSources.AREA_TYPES, SwedishSources.AREA_TYPES_URL)
            .from("2020-06-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-002", "COM-GEO-004")
            .on(Area.class)
            .reads("classifications", "kind", "codes")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        if (!Code.is(classification.scheme(), "SE_OMRADESTYP")) {
                            return;
                        }
                        Code level = classification.level();
                        if (level != null && !AREA_TYPES.contains(level.word())) {
                            hits.in("level").add(path.child("level"));
                        }
                        if (!isRegso(area)) {
                            hits.in("area").add(path.child("scheme"));
                        }
                        if (!hasYear(classification)) {
                            hits.in("year").add(path);
                        }
                    }));

    static final Rule<Area> RISK_AREAS_HAVE_ENDED = Rule.warning("SE-GEO-004")
            .title("The list of the police has no risk areas (riskområde) since December 2025")
            .text("The level risk area is used with a list of December 2025 or later, which has no such level.")
            .fix("Look the area up in the newest list; former risk areas stand there as vulnerable areas.")
            .source(Confidence.SECONDARY, SwedishSources.POLICE_2025, SwedishSources.POLICE_2025_URL)
            .from("2025-12-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-002")
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        if (POLICE.equals(classification.scheme())
                                && Code.is(classification.level(), "RISK")
                                && ofListWithoutRisk(classification)) {
                            hits.add(path.child("level"));
                        }
                    }));

    private SwedishPlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(AREA_TYPE_IS_OF_A_REGSO, RISK_AREAS_HAVE_ENDED, SCHEMES_ARE_KEPT_APART);
    }

    private static Stream<Area> areas(Programme programme, Dataset dataset) {
        Stream<@Nullable Ref> ofGroups =
                dataset.referringTo(Group.class, programme.ref()).stream().map(Group::area);
        return Stream.concat(programme.areas().stream(), ofGroups)
                .flatMap(area -> dataset.find(Area.class, area).stream());
    }

    private static boolean onPoliceList(Area area) {
        return area.classifications().stream().anyMatch(classification -> POLICE.equals(classification.scheme()));
    }

    private static boolean isRegso(Area area) {
        return Code.is(area.kind(), "REGSO")
                || area.codes().stream().anyMatch(code -> Code.is(code.scheme(), "SE_REGSO"));
    }

    private static boolean hasYear(AreaClassification classification) {
        return classification.listRevision() != null
                || (classification.period() != null && classification.period().start() != null);
    }

    /** In 2025 there was one list, so the year alone names it. */
    private static boolean ofListWithoutRisk(AreaClassification classification) {
        PartialDate list = classification.listRevision();
        return VERSION_WITHOUT_RISK.equals(classification.schemeVersion())
                || (list != null
                        && list.latest()
                                .filter(day -> !day.isBefore(LIST_WITHOUT_RISK))
                                .isPresent());
    }
}
