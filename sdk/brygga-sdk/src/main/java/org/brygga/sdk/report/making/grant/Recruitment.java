// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/**
 * How many volunteers were trained in each phase, beside how many were planned. Everybody is counted once. Phases that are known to the
 * month share a month; then whoever was trained in several phases is counted in a row of her own. Where no phases share a day she is
 * counted in the first of them: a row that is there only because of her would tell of her.
 */
final class Recruitment {

    private static final String TABLE = "recruitment";
    private static final String PHASE = "phase";
    private static final String SEVERAL = "several";
    private static final String CODE = "IND-VOL-4";

    private final Map<String, Figure> phases = new TreeMap<>(
            java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.naturalOrder()));
    private final Map<Ref, String> people = new LinkedHashMap<>();
    private final Population population;
    private final boolean overlapping;
    private final @Nullable Figure whole;

    Recruitment(List<Figure> figures, Grant grant, Period period) {
        population = new Population("trained-for-" + grant.ref().id(), period);
        overlapping = overlapping(grant);
        List<Figure> own = figures.stream()
                .filter(one -> one.part(Part.Dimension.GRANT)
                        .filter(grant.ref().text()::equals)
                        .isPresent())
                .toList();
        own.forEach(one -> one.part(Part.Dimension.PHASE).ifPresent(phase -> phases.put(phase, one)));
        whole = own.stream()
                .filter(one -> one.part(Part.Dimension.PHASE).isEmpty())
                .findFirst()
                .orElse(null);
        phases.forEach((phase, figure) -> {
            if (figure.numerator() instanceof Tally.Persons persons) {
                persons.people()
                        .forEach(
                                person -> people.merge(person, phase, (first, other) -> overlapping ? SEVERAL : first));
            }
        });
    }

    /** Whether two phases share a day, so that somebody can be in both; that follows from the plan and from nobody. */
    private static boolean overlapping(Grant grant) {
        List<Period> periods = grant.project() == null
                ? List.of()
                : grant.project().phases().stream()
                        .flatMap(phase -> Stream.ofNullable(phase.period()))
                        .toList();
        for (int one = 0; one < periods.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (reaches(periods.get(one), periods.get(other)) && reaches(periods.get(other), periods.get(one))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reaches(Period one, Period other) {
        LocalDate last = one.lastDay().orElse(LocalDate.MAX);
        return !last.isBefore(other.firstDay().orElse(LocalDate.MIN));
    }

    private boolean recorded() {
        return phases.values().stream().anyMatch(one -> one.numerator() instanceof Tally.Persons);
    }

    List<CountTable> counted() {
        if (!recorded()) {
            return List.of();
        }
        List<Dimension.Category> categories = new ArrayList<>();
        phases.forEach((phase, figure) -> {
            if (figure.numerator() instanceof Tally.Persons) {
                categories.add(new Dimension.Category(phase, null));
            }
        });
        if (overlapping) {
            categories.add(new Dimension.Category(SEVERAL, null));
        }
        CountTableBuilder table = CountTable.builder(TABLE, population, new Dimension(PHASE, categories));
        people.forEach((person, phase) -> table.add(person.text(), phase));
        return List.of(table.build());
    }

    List<Block> blocks(Counts counts) {
        if (phases.isEmpty()) {
            return List.of();
        }
        Phrase caption = Phrase.said("report.grant.recruitment");
        return List.of(counts.table(TABLE, TABLE, caption, () -> table(counts)));
    }

    private Block table(Counts counts) {
        TableDraft table = TableDraft.of(TABLE, "report.grant.recruitment", "report.grant.phase")
                .column("planned", "report.grant.planned")
                .column("trained", "report.grant.trained")
                .column("share", "indicator.IND-VOL-4.TITLE")
                .note("report.grant.recruitment.note");
        phases.forEach((phase, figure) -> table.row(
                "phase-" + phase,
                Phrase.said("report.grant.phase.number", Map.of("number", Phrase.text(phase))),
                cells(figure, Conditions.of(PHASE, phase), counts)));
        if (overlapping && recorded()) {
            table.row(
                    SEVERAL,
                    Phrase.said("report.grant.phase.several"),
                    List.of(
                            Cell.absent(Cell.Reason.NOT_APPLICABLE),
                            counts.count(TABLE, Conditions.of(PHASE, SEVERAL), null),
                            Cell.absent(Cell.Reason.NOT_APPLICABLE)));
        }
        if (whole != null) {
            table.total(Phrase.said("report.all"), cells(whole, Conditions.NONE, counts));
        }
        return table.build();
    }

    /** A number that somebody stated stands as it was stated; one from records comes from the table in which it is protected. */
    private static List<Cell> cells(Figure figure, Conditions who, Counts counts) {
        // Plans of phases are added up; where each was printed stands with the deliverables.
        Cell planned = number(figure.denominator(), null);
        if (figure.numerator() instanceof Tally.Persons) {
            BigDecimal of =
                    Optional.ofNullable(figure.denominator()).map(Tally::number).orElse(null);
            return List.of(planned, counts.count(TABLE, who, null), counts.against(TABLE, who, of, CODE));
        }
        BigDecimal came = figure.numerator() == null ? null : figure.numerator().number();
        return List.of(
                planned,
                counts.stated(number(figure.numerator(), figure), came),
                counts.stated(Cells.of(figure), came));
    }

    private static Cell number(@Nullable Tally tally, @Nullable Figure figure) {
        if (tally == null) {
            return Cell.absent(Cell.Reason.NOT_STATED);
        }
        Qualifier qualifier = tally.qualifier();
        Ref source = figure == null || figure.stated() == null
                ? null
                : figure.stated().source();
        return new Cell.Value(tally.number(), Cell.Unit.COUNT, qualifier, null, null, null, null, source);
    }
}
