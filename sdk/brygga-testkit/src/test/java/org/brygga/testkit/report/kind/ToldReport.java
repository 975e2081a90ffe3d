// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.testkit.programmes.SeedProgramme;
import org.jspecify.annotations.Nullable;

/** A report as somebody asks for it, its text, and every word of it. */
public final class ToldReport {

    /** The packs that all reports here are made with. */
    public static final CountryPacks PACKS = CountryPacks.load();

    static final ReportDesk DESK = new ReportDesk(PACKS);
    static final Viewer COORDINATOR = viewer(Role.COORDINATOR);

    private static final Labels LABELS = Labels.of(PACKS);
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "sv", "da", "nb", "nn").map(Locale::forLanguageTag).toList();

    private ToldReport() {}

    static Viewer viewer(Role role) {
        return Viewer.of(role, Delimitation.everything(), Code.of("STATISTICS"), Instant.parse("2026-03-02T12:00:00Z"));
    }

    static ReportRequest request(ReportKind kind, @Nullable Ref about, String from, String to) {
        Period period = Period.of(LocalDate.parse(from), LocalDate.parse(to));
        return ReportRequest.of(kind, about, period, LocalDate.parse(to));
    }

    static Report report(ReportRequest request, Dataset records, Viewer viewer) {
        return DESK.make(request, records, viewer).orElseThrow().report();
    }

    static Dataset seed(SeedProgramme seed) {
        try (InputStream stream = seed.open()) {
            return Brygga.create().read(stream, seed.fileName()).dataset();
        } catch (IOException e) {
            throw new UncheckedIOException("A seed is at hand", e);
        }
    }

    static Dataset shuffled(Dataset records) {
        List<Aggregate> all = new ArrayList<>(records.all());
        Collections.shuffle(all, new Random(4));
        IndexedDataset.Builder shuffled = IndexedDataset.builder();
        all.forEach(shuffled::add);
        return shuffled.build();
    }

    /** Its JSON text. */
    public static String json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Report read(String json) {
        try {
            return Reports.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("An array gives what it has", e);
        }
    }

    static Cell key(Report report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance)
                .flatMap(block -> ((Block.KeyFigures) block).figures().stream())
                .filter(one -> one.id().equals(id))
                .map(Block.KeyFigure::cell)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no key figure " + id));
    }

    static Cell cell(Report report, String table, String row, String column) {
        Block.Table found = report.table(table).orElseThrow(() -> new AssertionError("There is no table " + table));
        int at = found.columns().stream().map(Block.Column::id).toList().indexOf(column);
        return found.rows().stream()
                .filter(one -> one.id().equals(row))
                .map(one -> one.cells().get(at))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no row " + row));
    }

    static String number(Cell cell) {
        return cell instanceof Cell.Value value ? value.value().toPlainString() : String.valueOf(cell);
    }

    static String said(Cell cell) {
        return cell instanceof Cell.Words words ? words.words().in(LABELS, Locale.ENGLISH) : String.valueOf(cell);
    }

    static String english(Report report) {
        return words(report, Locale.ENGLISH);
    }

    /** Every word of it in all five languages. */
    public static String words(Report report) {
        return LANGUAGES.stream().map(language -> words(report, language)).collect(Collectors.joining("\n"));
    }

    private static String words(Report report, Locale language) {
        return phrases(report)
                .map(phrase -> phrase.in(LABELS, language))
                .peek(text -> {
                    if (text.isBlank() || text.contains("{")) {
                        throw new AssertionError("Something is not said: " + text);
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Phrase> phrases(Report report) {
        Stream<Phrase> head = Stream.of(
                        List.of(
                                report.head().title(),
                                report.head().subject(),
                                report.head().publisher(),
                                report.head().protection()),
                        report.head().schemes(),
                        report.head().remarks())
                .flatMap(List::stream);
        Stream<Phrase> sections = report.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.blocks().stream().flatMap(ToldReport::phrases)));
        Stream<Phrase> definitions = report.definitions().stream()
                .flatMap(one -> Stream.of(
                                one.title(), one.numerator(), one.denominator(), one.population(), one.leftOut())
                        .flatMap(Stream::ofNullable));
        return Stream.of(head, sections, definitions, report.sources().stream().map(Report.Source::title))
                .flatMap(one -> one);
    }

    private static Stream<Phrase> phrases(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Block.Points points) {
            return points.points().stream();
        }
        if (block instanceof Block.KeyFigures figures) {
            return figures.figures().stream()
                    .flatMap(one -> Stream.of(Stream.of(one.label()), Stream.ofNullable(one.note()), words(one.cell()))
                            .flatMap(some -> some));
        }
        if (block instanceof Block.Table table) {
            Stream<Phrase> rows = table.rows().stream()
                    .flatMap(row -> Stream.concat(
                            Stream.of(row.head()), row.cells().stream().flatMap(ToldReport::words)));
            return Stream.of(
                            Stream.of(table.caption(), table.rowsAre()),
                            table.columns().stream().map(Block.Column::title),
                            Stream.ofNullable(table.note()),
                            rows)
                    .flatMap(one -> one);
        }
        return block instanceof Block.Chart chart
                ? Stream.of(chart.caption())
                : Stream.of(((Block.Withheld) block).caption());
    }

    private static Stream<Phrase> words(Cell cell) {
        return cell instanceof Cell.Words words ? Stream.of(words.words()) : Stream.empty();
    }
}
