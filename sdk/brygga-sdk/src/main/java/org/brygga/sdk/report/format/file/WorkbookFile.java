// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.file.WorkbookLooks.Look;
import org.brygga.sdk.report.format.wording.Told;

/**
 * A report as a workbook: what it says of itself with its key figures, a sheet for each table, and what the numbers mean. Numbers are
 * numbers; nothing is a formula.
 */
public final class WorkbookFile {

    private static final int LETTER = 256;
    private static final int LABEL = 26;
    private static final int WIDE = 70;
    private static final int LONGEST_NAME = 28;

    private final Report report;
    private final Told told;
    private final XSSFWorkbook workbook;
    private final WorkbookLooks looks;
    private final Set<String> names = new HashSet<>();

    private WorkbookFile(Report report, Told told, XSSFWorkbook workbook) {
        this.report = report;
        this.told = told;
        this.workbook = workbook;
        this.looks = new WorkbookLooks(workbook);
    }

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Report report, Told told, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var about = workbook.getProperties().getCoreProperties();
            about.setTitle(told.say(report.head().title()));
            about.setCreator(told.say(report.head().publisher()));
            about.setCreated(Optional.of(
                    Date.from(report.head().asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
            WorkbookFile file = new WorkbookFile(report, told, workbook);
            file.first();
            TableSheet tables = new TableSheet(report, told, file.looks);
            report.tables().forEach(table -> tables.write(file.sheet(told.say(table.caption())), table));
            if (!report.definitions().isEmpty() || !report.sources().isEmpty()) {
                new DefinitionSheet(told, file.looks).write(file.sheet(told.word("definitions")), report);
            }
            workbook.write(out);
        }
    }

    private Sheet sheet(String title) {
        // A comma in a name is read as a second place by some programs.
        String plain = title.replaceAll("[,;!']+", " ").replaceAll(" +", " ").strip();
        String safe = WorkbookUtil.createSafeSheetName(plain.isEmpty() ? "-" : plain);
        String cut =
                safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME).strip() : safe;
        String name = cut;
        for (int next = 2; !names.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = cut + " " + next;
        }
        return workbook.createSheet(name);
    }

    private void first() {
        Head head = report.head();
        Sheet sheet = sheet(told.word("about"));
        sheet.setColumnWidth(0, LABEL * LETTER);
        sheet.setColumnWidth(1, WIDE * LETTER);
        looks.text(row(sheet).createCell(0), told.say(head.title()), Look.TITLE);
        looks.text(row(sheet).createCell(0), told.say(head.subject()), Look.HEADING);
        row(sheet);
        fact(sheet, "audience", told.word("audience." + head.audience()));
        fact(sheet, "period", told.period(head.period()));
        fact(sheet, "as-of", told.day(head.asOf()));
        fact(sheet, "publisher", told.say(head.publisher()));
        fact(sheet, "protection", told.say(head.protection()));
        fact(sheet, "schemes", said(head.schemes()));
        fact(sheet, "packs", String.join(", ", head.packs()));
        fact(sheet, "remarks", said(head.remarks()));
        fact(sheet, "hash", Reports.hash(report));
        heading(sheet, told.word("legend"));
        line(sheet, Told.HIDDEN, told.word("legend.hidden"));
        line(sheet, Told.NOTHING, told.word("legend.nothing"));
        figures(sheet);
        withheld(sheet);
        WorkbookLooks.page(sheet, false);
    }

    private void figures(Sheet sheet) {
        List<Block.KeyFigure> figures = blocks(Block.KeyFigures.class).stream()
                .flatMap(block -> block.figures().stream())
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        heading(sheet, told.word("figures"));
        for (Block.KeyFigure figure : figures) {
            Row row = row(sheet);
            looks.text(row.createCell(0), told.say(figure.label()), Look.PLAIN);
            Phrase note = figure.note();
            String words = told.cell(figure.cell());
            looks.text(row.createCell(1), note == null ? words : words + ", " + told.say(note), Look.STRONG);
            if (figure.cell() instanceof Cell.Value value) {
                looks.number(
                        row.createCell(2), value.value().doubleValue(), NumberFormats.of(value, told), Look.STRONG);
            }
        }
        sheet.setColumnWidth(2, LABEL * LETTER);
    }

    private void withheld(Sheet sheet) {
        for (Block.Withheld withheld : blocks(Block.Withheld.class)) {
            heading(sheet, told.say(withheld.caption()));
            looks.text(
                    row(sheet).createCell(1),
                    told.word("withheld")
                            + told.because(withheld.because())
                                    .map(because -> " " + because)
                                    .orElse(""),
                    Look.PLAIN);
        }
    }

    private <B extends Block> List<B> blocks(Class<B> kind) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private String said(List<Phrase> phrases) {
        return phrases.stream().map(told::say).collect(Collectors.joining("\n"));
    }

    private void fact(Sheet sheet, String word, String said) {
        if (!said.isBlank()) {
            line(sheet, told.word(word), said);
        }
    }

    private void line(Sheet sheet, String label, String said) {
        Row row = row(sheet);
        looks.text(row.createCell(0), label, Look.PLAIN);
        looks.text(row.createCell(1), said, Look.PLAIN);
    }

    private void heading(Sheet sheet, String heading) {
        row(sheet);
        looks.text(row(sheet).createCell(0), heading, Look.HEADING);
    }

    private static Row row(Sheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
