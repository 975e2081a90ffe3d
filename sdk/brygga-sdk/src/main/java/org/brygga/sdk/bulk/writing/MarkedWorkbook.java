// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.Severity;
import org.brygga.sdk.Brygga;

/** Gives somebody her own workbook back, with a mark and a note on each cell that is to be mended. */
public final class MarkedWorkbook {

    /** The most rows for which a marked copy is offered: the whole workbook is held in memory for it. */
    public static final int MOST_ROWS = 20_000;

    private static final int NOTE_WIDTH = 4;
    private static final int NOTE_HEIGHT = 6;
    private static final int LONGEST_NOTE = 2_000;

    private final Brygga brygga;
    private final Locale language;

    public MarkedWorkbook(Brygga brygga, Locale language) {
        this.brygga = brygga;
        this.language = language;
    }

    /**
     * Writes the marked copy, and leaves the stream open. The workbook must have been read without being refused.
     *
     * @throws IOException if the file or the stream fails
     */
    public void write(Path file, Findings findings, OutputStream out) throws IOException {
        // Not by its file: what is opened by its file is changed in it.
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            Map<CellStyle, CellStyle> marked = new HashMap<>();
            byCell(findings).forEach((place, found) -> {
                Sheet sheet = workbook.getSheet(place.sheet());
                if (sheet != null) {
                    mark(workbook, cell(sheet, place), found, marked);
                }
            });
            workbook.write(out);
        }
    }

    private static Map<Origin, List<Finding>> byCell(Findings findings) {
        Map<Origin, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Origin origin = finding.origin();
            if (origin != null && origin.sheet() != null && origin.line() != null && origin.column() != null) {
                byCell.computeIfAbsent(
                                new Origin(null, "", origin.sheet(), origin.line(), origin.column()),
                                key -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byCell;
    }

    private static Cell cell(Sheet sheet, Origin place) {
        int line = place.line() == null ? 0 : place.line() - 1;
        int column = place.column() == null ? 0 : place.column() - 1;
        Row row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void mark(XSSFWorkbook workbook, Cell cell, List<Finding> found, Map<CellStyle, CellStyle> marked) {
        boolean error = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (error) {
            cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), before -> {
                CellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(before);
                style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                return style;
            }));
        }
        cell.removeCellComment();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        // A note is looked for where it begins, and there may be another one beside this cell.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_HEIGHT);
        Comment note = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        note.setString(workbook.getCreationHelper().createRichTextString(text(found)));
        note.setAuthor("Brygga");
        cell.setCellComment(note);
    }

    private String text(List<Finding> found) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : found) {
            var words = brygga.words(finding, language);
            text.append(text.length() == 0 ? "" : "\n\n")
                    .append(finding.code())
                    .append(": ")
                    .append(words.text())
                    .append('\n')
                    .append(words.fix());
        }
        return text.length() <= LONGEST_NOTE ? text.toString() : text.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
