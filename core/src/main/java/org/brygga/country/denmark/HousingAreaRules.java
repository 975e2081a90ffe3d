// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.Scope;

/** What Danish law asks of a housing area before it is given a category. */
final class HousingAreaRules {

    private static final String SECTION_A = "61a";
    private static final String SECTION_B = "61b";
    private static final LocalDate FIRST_PREVENTION_LIST = LocalDate.of(2021, 12, 1);

    static final Rule<Area> DEPRIVED_AREA_MEETS_CRITERIA = bySection(Rule.error("DK-GEO-002"), SECTION_A)
            .title(
                    "A deprived housing area (udsat boligområde) meets at least two of the four criteria of section 61 a")
            .text("At most {possible} of the four criteria of section 61 a are met by the values; {needed} are needed.")
            .fix("Correct the values, or look the area up in the list of 1 December.")
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) -> each(area, "UDSAT_BOLIGOMRADE", (found, path) -> {
                HousingCriteria criteria = criteria(found, SECTION_A, context.asOf());
                if (criteria.tooFew()) {
                    hits.add(path.child("criteria"), counted(criteria));
                }
            }));

    static final Rule<Area> CATEGORIES_ARE_NESTED = bySection(Rule.error("DK-GEO-003"), SECTION_A)
            .title("A parallel society is a deprived housing area too, and a transformation area has long been one")
            .text("The category of section 61 a lacks the category it builds on, or the share or the years it needs.")
            .text("deprived", "The parallel society is not classified as a deprived housing area at the same time.")
            .text(
                    "share",
                    "The share of residents that the law counts for a parallel society is not over the threshold.")
            .text("parallel", "The transformation area is not classified as a parallel society at the same time.")
            .text("years", "The area has been a parallel society for fewer than {years} years.")
            .fix("Add the categories that the area has at the same time, each with its period, or correct the values.")
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) -> {
                each(area, "PARALLELSAMFUND", (found, path) -> {
                    if (HousingTimes.beside(found, "UDSAT_BOLIGOMRADE", area).isEmpty()) {
                        hits.in("deprived").add(path.child("level"));
                    }
                    if (criteria(found, SECTION_A, context.asOf()).shareTooLow()) {
                        hits.in("share").add(path.child("criteria"));
                    }
                });
                each(area, "OMDANNELSESOMRADE", (found, path) -> {
                    if (HousingTimes.beside(found, "PARALLELSAMFUND", area).isEmpty()) {
                        hits.in("parallel").add(path.child("level"));
                    } else {
                        tooShort(found, area)
                                .ifPresent(years -> hits.in("years").add(path, Map.of("years", years)));
                    }
                });
            });

    static final Rule<Area> PREVENTION_AREA_MEETS_CRITERIA = bySection(Rule.error("DK-GEO-004"), SECTION_B)
            .title("A prevention area (forebyggelsesområde) has the share and two of the four criteria of section 61 b")
            .text("The values do not meet what section 61 b asks of a prevention area.")
            .text("criteria", "At most {possible} of the four criteria of section 61 b are met; {needed} are needed.")
            .text(
                    "share",
                    "The share of residents that the law counts for a prevention area is not over the threshold.")
            .text("early", "There were no prevention areas before the list of {day}.")
            .fix("Correct the values or the day, or look the area up in the list of 1 December.")
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) -> each(area, "FOREBYGGELSESOMRADE", (found, path) -> {
                HousingCriteria criteria = criteria(found, SECTION_B, context.asOf());
                if (HousingTimes.latestStart(found)
                        .filter(FIRST_PREVENTION_LIST::isAfter)
                        .isPresent()) {
                    hits.in("early").add(path, Severity.WARNING, Map.of("day", FIRST_PREVENTION_LIST));
                } else if (criteria.shareTooLow()) {
                    hits.in("share").add(path.child("criteria"));
                } else if (criteria.tooFew()) {
                    hits.in("criteria").add(path.child("criteria"), counted(criteria));
                }
            }));

    private HousingAreaRules() {}

    static List<Rule<?>> all() {
        return List.of(DEPRIVED_AREA_MEETS_CRITERIA, CATEGORIES_ARE_NESTED, PREVENTION_AREA_MEETS_CRITERIA);
    }

    private static RuleBuilder bySection(RuleBuilder rule, String section) {
        String address = SECTION_A.equals(section)
                ? "https://danskelove.dk/almenboligloven/61a"
                : "https://www.elov.dk/almenboligloven/paragraf/61b";
        return rule.source(Confidence.VERIFIED, "Act on social housing (almenboligloven), section " + section, address)
                .from("2021-12-01")
                .scope(Scope.AGGREGATE);
    }

    private static void each(Area area, String level, BiConsumer<AreaClassification, FieldPath> use) {
        Each.of(area.classifications(), "classifications", (classification, path) -> {
            if (HousingTimes.is(classification, level)) {
                use.accept(classification, path);
            }
        });
    }

    private static HousingCriteria criteria(AreaClassification classification, String section, LocalDate asOf) {
        return HousingCriteria.of(
                classification, section, HousingTimes.start(classification).orElse(asOf));
    }

    private static Map<String, Object> counted(HousingCriteria criteria) {
        return Map.of(
                "possible", criteria.possible(), "needed", criteria.needed().orElse(BigDecimal.ZERO));
    }

    /** The years that are needed, if the area surely has fewer; five lists of 1 December make five years. */
    private static Optional<BigDecimal> tooShort(AreaClassification transformation, Area area) {
        List<Optional<LocalDate>> starts = area.classifications().stream()
                .filter(other -> HousingTimes.is(other, "PARALLELSAMFUND"))
                .map(HousingTimes::start)
                .toList();
        Optional<LocalDate> since = HousingTimes.latestStart(transformation);
        if (since.isEmpty() || starts.contains(Optional.<LocalDate>empty())) {
            return Optional.empty();
        }
        return HousingCriteria.THRESHOLDS
                .find("transformation-years", since.get())
                .filter(years -> starts.stream()
                        .flatMap(Optional::stream)
                        .allMatch(start ->
                                start.plusYears(years.longValueExact() - 1).isAfter(since.get())));
    }
}
