// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.check.ReportEntries;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.jspecify.annotations.Nullable;

/** REP-005, REP-006 and REP-008: a number is what it is called, stands for something known, and counts only those who may be counted. */
final class MeaningRules {

    private static final Set<Counted> TIMES = EnumSet.of(Counted.CONTACTS, Counted.VISITS, Counted.ATTENDANCES);

    /** Labels of reports that say people. */
    private static final Set<String> PEOPLE = Set.of(
            "report.participants",
            "report.participants.begun",
            "report.participants.completed",
            "report.volunteers",
            "report.grant.reached",
            "report.grant.trained");

    private static final String ELIGIBLE = "IND-EU-1";

    private MeaningRules() {}

    static void run(List<Placed> places, Report report, Facts facts, Hunt hunt) {
        // Where counts were changed by a few, one may be larger than the true one.
        boolean changed = report.head().protection() instanceof Phrase.Said said
                && said.key().equals("report.protection.changed");
        BigDecimal proven = changed ? null : proven(places, report.head().about(), facts);
        for (Placed place : places) {
            if (timesAsPeople(place, facts)) {
                hunt.hit(ReportEntries.CONTACTS_AS_PERSONS, place.path(), Map.of());
            }
            if (missingAsZero(place, facts)) {
                hunt.hit(ReportEntries.MISSING_AS_ZERO, place.path(), Map.of());
            }
            boolean eligible = ELIGIBLE.equals(place.value().indicator());
            if (eligible && proven != null && place.value().value().compareTo(proven) > 0) {
                BigDecimal more = place.value().value().subtract(proven);
                hunt.hit(ReportEntries.UNPROVEN_ELIGIBILITY, place.path(), Map.of("count", more.longValue()));
            }
        }
    }

    /** It is called a number of people and counts times, or its source says that it does. */
    private static boolean timesAsPeople(Placed place, Facts facts) {
        if (place.value().unit() != Cell.Unit.COUNT) {
            return false;
        }
        Optional<Counted> counts = place.indicator().map(Indicator::numerator);
        boolean called = place.keys().anyMatch(MeaningRules::saysPeople);
        if (called && counts.filter(TIMES::contains).isPresent()) {
            return true;
        }
        return counts.filter(one -> one == Counted.PERSONS).isPresent()
                && place.value().source() != null
                && printed(place.value(), facts).map(Tally::counts).anyMatch(TIMES::contains);
    }

    private static boolean saysPeople(String key) {
        return PEOPLE.contains(key)
                || Indicators.all().stream()
                        .filter(one -> one.key(Indicator.Word.TITLE).equals(key))
                        .anyMatch(one -> one.denominator() == null && one.numerator() == Counted.PERSONS);
    }

    /** What the source printed of it. */
    private static Stream<Tally> printed(Cell.Value value, Facts facts) {
        return figures(value.indicator(), facts)
                .filter(one -> one.stated() != null
                        && value.source() != null
                        && value.source().equals(one.stated().source())
                        && one.value() != null
                        && one.value().compareTo(value.value()) == 0)
                .flatMap(one -> Stream.ofNullable(one.numerator()));
    }

    /** Zero, although there is nothing recorded from which the number follows. */
    private static boolean missingAsZero(Placed place, Facts facts) {
        Cell.Value value = place.value();
        return value.value().signum() == 0
                && value.source() == null
                && place.indicator().isPresent()
                && figures(value.indicator(), facts)
                        .filter(one -> one.stated() == null)
                        .allMatch(one -> one.status() != Figure.Status.KNOWN && one.numerator() == null);
    }

    /** How many people have a recorded proof for the grant; absent if the report counts none. */
    private static @Nullable BigDecimal proven(List<Placed> places, @Nullable Ref grant, Facts facts) {
        if (places.stream().noneMatch(place -> ELIGIBLE.equals(place.value().indicator()))) {
            return null;
        }
        return figures(ELIGIBLE, facts)
                .filter(one -> one.part(Part.Dimension.GENDER).isEmpty()
                        && one.part(Part.Dimension.AGE_BAND).isEmpty())
                .filter(one -> grant == null
                        || one.part(Part.Dimension.GRANT)
                                .filter(grant.text()::equals)
                                .isPresent())
                .flatMap(one -> Stream.ofNullable(one.numerator()))
                .map(Tally::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Figure> figures(@Nullable String code, Facts facts) {
        return code == null || Indicators.find(code).isEmpty()
                ? Stream.empty()
                : Indicators.figures(code, facts).stream();
    }
}
