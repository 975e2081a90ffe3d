// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Tally;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.group.Group;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.brygga.sdk.lines.LineOptions;
import org.jspecify.annotations.Nullable;

/** The same in one process, by what the library offers for that: to measure beside, and to hold the other against. */
final class OneProcess {

    private final Path file;
    private final LocalDate asOf;
    private final LineOptions options;

    /**
     * @param options by how many threads the file is gone through
     */
    OneProcess(Path file, LocalDate asOf, LineOptions options) {
        this.file = file;
        this.asOf = asOf;
        this.options = options;
    }

    /** What is found where each record is looked at alone. */
    List<String> alone() throws IOException {
        return FolderCheck.findings(found -> {
            try (InputStream stream = Files.newInputStream(file)) {
                Loaded.brygga().checkLines(stream, String.valueOf(file.getFileName()), asOf, options, found);
            }
        });
    }

    /** What is found where all records are looked at together. */
    List<String> together() throws IOException {
        return FolderCheck.findings(found -> Loaded.brygga().checkLinked(file, asOf, options, found));
    }

    /** The true counts by the indicators of the library, from all records in memory. */
    Totals totals(Question question) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return totals(Loaded.brygga().read(stream, "file").dataset(), question);
        }
    }

    private static Totals totals(Dataset dataset, Question question) {
        Parts parts = new Parts(dataset.all(Area.class));
        Map<Totals.Cell, Long> enrolments = new HashMap<>();
        Map<String, Totals.Came> attendance = new HashMap<>();
        for (String part : parts.all()) {
            Facts there = part.equals(Parts.NOWHERE)
                    ? facts(elsewhere(dataset, parts), question)
                    : facts(dataset, question.inArea(Ref.parse(part)));
            Figure completion = figure("IND-CMP-1", there);
            if (completion.denominator() != null) {
                long completed = number(completion.numerator());
                enrolments.put(new Totals.Cell(part, Published.COMPLETED), completed);
                enrolments.put(new Totals.Cell(part, Published.OTHER), number(completion.denominator()) - completed);
            }
            Figure came = figure("IND-ATT-1", there);
            if (came.denominator() != null) {
                Tally behind =
                        came.aside(Aside.What.PERSONS_BEHIND).map(Aside::tally).orElse(null);
                attendance.put(
                        part, new Totals.Came(number(came.numerator()), number(came.denominator()), number(behind)));
            }
        }
        return new Totals(parts.all(), enrolments, volunteers(facts(dataset, question), parts), attendance);
    }

    private static Facts facts(Dataset dataset, Question question) {
        return Facts.of(dataset, question, Loaded.brygga().packs().terms());
    }

    private static Figure figure(String code, Facts facts) {
        return Indicators.figures(code, facts).get(0);
    }

    private static long number(@Nullable Tally tally) {
        return tally == null ? 0 : tally.number().longValueExact();
    }

    /** The groups of no known area, with everybody who may sit in one. */
    private static Dataset elsewhere(Dataset dataset, Parts parts) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        dataset.all(Group.class).stream()
                .filter(group -> group.area() == null
                        || !parts.partOf().containsKey(group.area().text()))
                .forEach(records::add);
        dataset.all().stream().filter(PersonRecord.class::isInstance).forEach(records::add);
        return records.build();
    }

    /** Each person once, where and by which language her first record in the order of the alphabet says. */
    private static Map<Totals.Cell, Long> volunteers(Facts facts, Parts parts) {
        Map<Ref, Totals.Cell> people = new HashMap<>();
        for (Volunteer one : facts.volunteers()) {
            Ref area = FactFinder.area(one);
            String part = area == null ? Parts.NOWHERE : parts.partOf().getOrDefault(area.text(), Parts.NOWHERE);
            people.merge(
                    facts.person(one.ref()),
                    new Totals.Cell(part, FactFinder.language(one)),
                    BinaryOperator.minBy(Comparator.comparing(Totals.Cell::part).thenComparing(Totals.Cell::word)));
        }
        return people.values().stream().collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    }
}
