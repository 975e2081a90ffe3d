// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;
import org.brygga.sdk.sheet.FormulaText;
import org.jspecify.annotations.Nullable;

/** The tables and key figures of a report in long form: a line for each cell, so that every file has the same columns. */
final class CsvRows {

    /** A column: its name, and what stands in it as a type of XML Schema. */
    record Column(String name, String type) {}

    static final List<Column> COLUMNS = List.of(
            new Column("row", "string"),
            new Column("row_title", "string"),
            new Column("total", "boolean"),
            new Column("column", "string"),
            new Column("column_title", "string"),
            new Column("state", "string"),
            new Column("value", "decimal"),
            new Column("unit", "string"),
            new Column("currency", "string"),
            new Column("qualifier", "string"),
            new Column("numerator", "decimal"),
            new Column("denominator", "decimal"),
            new Column("indicator", "string"),
            new Column("version", "integer"),
            new Column("source", "string"),
            new Column("words", "string"));

    private final Told told;
    private final Map<String, Integer> versions = new HashMap<>();

    CsvRows(Report report, Told told) {
        this.told = told;
        for (Definition definition : report.definitions()) {
            versions.put(definition.code(), definition.version());
        }
    }

    /** A file: its name, what it shows, and its lines. */
    record File(String name, String title, List<List<String>> lines) {}

    List<File> files(Report report) {
        List<File> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        report.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Table table) {
                files.add(new File(
                        name(table.id(), names), told.say(table.caption()), lines(each -> table(table, each))));
            } else if (block instanceof Block.KeyFigures figures) {
                files.add(new File(
                        name("figures-" + figures.id(), names),
                        told.word("figures"),
                        lines(each -> figures(figures, each))));
            }
        });
        return files;
    }

    /** A name that every system takes, and no two the same. */
    private static String name(String id, Set<String> taken) {
        String plain = id.replaceAll("[^A-Za-z0-9-]", "_");
        String name = plain;
        for (int next = 2; !taken.add(name); next++) {
            name = plain + "-" + next;
        }
        return name + ".csv";
    }

    private static List<List<String>> lines(Consumer<Consumer<List<String>>> making) {
        List<List<String>> lines = new ArrayList<>();
        making.accept(lines::add);
        return lines;
    }

    private void table(Block.Table table, Consumer<List<String>> each) {
        for (Block.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Block.Column column = table.columns().get(i);
                each.accept(line(
                        row.id(),
                        told.say(row.head()),
                        row.total(),
                        column.id(),
                        told.say(column.title()),
                        row.cells().get(i)));
            }
        }
    }

    private void figures(Block.KeyFigures figures, Consumer<List<String>> each) {
        for (Block.KeyFigure figure : figures.figures()) {
            each.accept(line(
                    figure.id(), told.say(figure.label()), false, "value", told.word("column.value"), figure.cell()));
        }
    }

    private List<String> line(String row, String rowTitle, boolean total, String column, String title, Cell cell) {
        List<String> line = new ArrayList<>(
                List.of(text(row), text(rowTitle), String.valueOf(total), text(column), text(title), state(cell)));
        if (cell instanceof Cell.Value value) {
            Integer version = value.indicator() == null ? null : versions.get(value.indicator());
            line.addAll(List.of(
                    number(value.value()),
                    value.unit().name(),
                    text(value.currency()),
                    value.qualifier().name(),
                    number(value.numerator()),
                    number(value.denominator()),
                    text(value.indicator()),
                    version == null ? "" : String.valueOf(version),
                    value.source() == null ? "" : text(value.source().text()),
                    ""));
        } else {
            line.addAll(List.of("", "", "", "", "", "", "", "", ""));
            line.add(cell instanceof Cell.Words words ? text(told.say(words.words())) : "");
        }
        return line;
    }

    /** What stands in the cell; why a number is not there is a state of its own. */
    private static String state(Cell cell) {
        if (cell instanceof Cell.Absent absent) {
            return absent.reason().name();
        }
        return cell instanceof Cell.Value ? "VALUE" : cell instanceof Cell.Hidden ? "HIDDEN" : "WORDS";
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : FormulaText.harmless(text);
    }
}
