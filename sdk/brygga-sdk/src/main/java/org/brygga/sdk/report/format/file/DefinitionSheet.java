// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.file.WorkbookLooks.Look;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** What the numbers of a report mean and where the stated ones come from, as a sheet. */
final class DefinitionSheet {

    private static final int WIDTH = 28 * 256;
    private static final List<String> HEADERS = List.of(
            "column.code",
            "column.title",
            "definition.numerator",
            "definition.denominator",
            "definition.population",
            "definition.left-out");

    private final Told told;
    private final WorkbookLooks looks;

    DefinitionSheet(Told told, WorkbookLooks looks) {
        this.told = told;
        this.looks = looks;
    }

    void write(Sheet sheet, Report report) {
        Row header = sheet.createRow(0);
        for (int i = 0; i < HEADERS.size(); i++) {
            looks.text(header.createCell(i), told.word(HEADERS.get(i)), Look.HEADER);
            sheet.setColumnWidth(i, WIDTH);
        }
        report.definitions().forEach(definition -> row(sheet, said(definition)));
        if (!report.sources().isEmpty()) {
            Row heading = sheet.createRow(sheet.getLastRowNum() + 2);
            looks.text(heading.createCell(0), told.word("sources"), Look.HEADING);
            report.sources().forEach(source -> row(sheet, List.of(source.ref().text(), told.say(source.title()))));
        }
        sheet.createFreezePane(0, 1);
        WorkbookLooks.page(sheet, true);
    }

    private List<String> said(Definition definition) {
        String version = told.word("definition.version", Map.of("version", String.valueOf(definition.version())));
        return List.of(
                definition.code() + ", " + version,
                told.say(definition.title()),
                told.say(definition.numerator()),
                optional(definition.denominator()),
                told.say(definition.population()),
                optional(definition.leftOut()));
    }

    private String optional(@Nullable Phrase phrase) {
        return phrase == null ? "" : told.say(phrase);
    }

    private void row(Sheet sheet, List<String> said) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < said.size(); i++) {
            looks.text(row.createCell(i), said.get(i), Look.PLAIN);
        }
    }
}
