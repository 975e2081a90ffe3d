// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Table;

/**
 * Writes workbooks to fill in: with instructions, an example, lists to choose from, and headers that nobody changes by mistake.
 */
public final class TemplateWriter {

    private static final int LINK = 20;
    private static final List<String> HOW = List.of("rows", "lists", "days", "many", "belongs", "people");

    private final Wordbook words;
    private final SheetNames names;

    public TemplateWriter(CountryPacks packs) {
        this.words = new Wordbook(packs);
        this.names = new SheetNames(words.labels());
    }

    /**
     * Writes a template for kinds of records, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void write(List<RecordType> types, Locale language, OutputStream out) throws IOException {
        write(types, IndexedDataset.builder().build(), language, out);
    }

    /**
     * The same with the areas and groups that there are, to choose from: first the area, then one of its groups. What of them may
     * be shown is a matter of the caller.
     *
     * @throws IOException if the stream fails
     */
    public void write(List<RecordType> types, Dataset known, Locale language, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            DropDowns lists = new DropDowns(workbook, words, language);
            GroupChoice groups = new GroupChoice(workbook, known);
            Map<String, String> index = new LinkedHashMap<>();
            String first = WorkbookWriter.name(labelled("workbook.instructions", language), index);
            index.put(first, "");
            XSSFSheet instructions = workbook.createSheet(first);
            InstructionSheet told = new InstructionSheet(instructions, styles);
            told.line(labelled("workbook.title", language), styles.title());
            HOW.forEach(how -> told.line(labelled("workbook.how." + how, language), styles.wrapped()));
            told.line(
                    labelled("workbook.example", language) + " " + labelled("workbook.example.id", language),
                    styles.wrapped());
            for (RecordType type : types) {
                for (Table table : Table.of(type)) {
                    String name = WorkbookWriter.name(names.sheet(table, language), index);
                    index.put(name, table.name());
                    told.heading(name);
                    new Filling(workbook.createSheet(name), table, styles, lists, groups, language).write(told);
                }
            }
            lists.write();
            groups.write();
            WorkbookWriter.index(workbook, index);
            workbook.write(out);
        }
    }

    private String labelled(String key, Locale language) {
        return words.labels().sentence(key, Map.of(), language);
    }

    /** A sheet to fill in. */
    private final class Filling {

        private final XSSFSheet sheet;
        private final Table table;
        private final Styles styles;
        private final DropDowns lists;
        private final GroupChoice groups;
        private final Locale language;
        private int place;

        Filling(XSSFSheet sheet, Table table, Styles styles, DropDowns lists, GroupChoice groups, Locale language) {
            this.sheet = sheet;
            this.table = table;
            this.styles = styles;
            this.lists = lists;
            this.groups = groups;
            this.language = language;
        }

        void write(InstructionSheet told) {
            Row header = sheet.createRow(0);
            Row example = sheet.createRow(1);
            boolean ofGroups = table.type() == RecordType.GROUP && !table.isOfRecords() && groups.hasAny();
            for (int link = 0; link < table.links(); link++) {
                String title = names.link(table, link, language);
                add(header, title, true, Styles.width(title, LINK));
                example(example, link == 0 ? labelled("workbook.example.id", language) : "");
                told.column(title, labelled("workbook.required", language), "");
            }
            for (Column column : table.columns()) {
                if (column.kind() != Column.Kind.PRESENT) {
                    String title = names.header(table, column, language);
                    String kind = labelled("workbook.kind." + WorkbookWriter.kind(column), language);
                    boolean required = column.required() && !isDrawn(column);
                    lists.add(sheet, place, column, title, kind);
                    add(header, title, required, Styles.width(title, column));
                    example(example, exampleOf(column));
                    told.column(title, required ? labelled("workbook.required", language) : "", kind);
                }
            }
            if (ofGroups) {
                int area = place;
                String title = SheetNames.HELP + " " + words.labels().type("area", language);
                add(header, title, false, Styles.width(title, LINK));
                groups.choose(sheet, area, 0);
            }
            header.setHeightInPoints(Styles.height(sheet, header));
            Styles.page(sheet, true, place, 1);
            sheet.createFreezePane(1, 1);
            protect();
        }

        private void add(Row header, String title, boolean required, int width) {
            header.createCell(place).setCellValue(title);
            header.getCell(place).setCellStyle(styles.header(required));
            sheet.setColumnWidth(place, width);
            sheet.setDefaultColumnStyle(place, styles.open());
            place++;
        }

        private void example(Row row, String text) {
            row.createCell(place - 1).setCellValue(text);
            row.getCell(place - 1).setCellStyle(styles.example());
        }

        /** What nobody has to write, because it is drawn where it is missing. */
        private boolean isDrawn(Column column) {
            return "id".equals(column.name()) || "person".equals(column.name());
        }

        private String exampleOf(Column column) {
            if (table.isOfRecords() && "id".equals(column.name())) {
                return labelled("workbook.example.id", language);
            }
            return switch (column.kind()) {
                case DATE, PARTIAL_DATE -> "2026-05-23";
                case TIME -> "09:30";
                case WHOLE -> "12";
                case DECIMAL -> "12,5";
                case LANGUAGE -> "so";
                case COUNTRY -> "SE";
                default -> "";
            };
        }

        /** Headers are locked, everything else may be done; there is no password. */
        private void protect() {
            sheet.enableLocking();
            sheet.lockInsertRows(false);
            sheet.lockDeleteRows(false);
            sheet.lockFormatCells(false);
            sheet.lockFormatColumns(false);
            sheet.lockSort(false);
            sheet.lockAutoFilter(false);
        }
    }
}
