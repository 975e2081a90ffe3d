// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.jspecify.annotations.Nullable;

/** Reports as somebody asks for them, and what stands in them. */
final class Asked {

    static final CountryPacks PACKS = CountryPacks.load();
    static final ReportDesk DESK = new ReportDesk(PACKS);
    static final Viewer COORDINATOR = viewer(Role.COORDINATOR);
    static final List<Locale> LANGUAGES =
            Stream.of("en", "sv", "da", "nb", "nn").map(Locale::forLanguageTag).toList();

    private Asked() {}

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

    /** Every word of a report in a language. */
    static List<String> words(Report report, Locale language) {
        Labels labels = Labels.of(PACKS);
        return phrases(report).map(phrase -> phrase.in(labels, language)).toList();
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
                        Stream.of(section.title()), section.blocks().stream().flatMap(Asked::phrases)));
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
                    .flatMap(one -> Stream.concat(
                            Stream.of(one.label()), Stream.concat(Stream.ofNullable(one.note()), words(one.cell()))));
        }
        if (block instanceof Block.Table table) {
            return Stream.of(
                            Stream.of(table.caption(), table.rowsAre()),
                            table.columns().stream().map(Block.Column::title),
                            Stream.ofNullable(table.note()),
                            table.rows().stream()
                                    .flatMap(row -> Stream.concat(
                                            Stream.of(row.head()),
                                            row.cells().stream().flatMap(Asked::words))))
                    .flatMap(one -> one);
        }
        if (block instanceof Block.Chart chart) {
            return Stream.of(chart.caption());
        }
        return block instanceof Block.Withheld withheld ? Stream.of(withheld.caption()) : Stream.empty();
    }

    private static Stream<Phrase> words(Cell cell) {
        return cell instanceof Cell.Words words ? Stream.of(words.words()) : Stream.empty();
    }
}
