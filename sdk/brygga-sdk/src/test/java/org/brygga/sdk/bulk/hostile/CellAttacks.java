// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import static org.brygga.sdk.bulk.hostile.Attack.file;
import static org.brygga.sdk.bulk.hostile.Attack.workbook;
import static org.brygga.sdk.bulk.hostile.Parts.harmless;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sheets whose XML is right and whose cells are hostile. */
final class CellAttacks {

    private static final String END = "</sheetData></worksheet>";

    private CellAttacks() {}

    private static Attack sheet(String about, String refused, String rows) {
        return workbook(about, refused, () -> harmless().with(Parts.SHEET, Parts.sheet(rows)));
    }

    private static Attack again(String about, String refused, String before, String again, int times, String after) {
        String whole = Parts.sheet(before);
        return workbook(
                about,
                refused,
                () -> harmless()
                        .with(
                                Parts.SHEET,
                                whole.substring(0, whole.length() - END.length()),
                                again,
                                times,
                                after + END));
    }

    private static String csv(String value) {
        return "id;birthYear\np1;" + value + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Attack> all() {
        return List.of(
                again(
                        "a million columns",
                        "too_many_parts",
                        "<row r=\"3\"><c/></row>",
                        "<row r=\"4\">" + "<c/>".repeat(1_000_000) + "</row>",
                        1,
                        ""),
                sheet(
                        "a column far beyond the sheet",
                        "too_many_parts",
                        "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>"),
                sheet("a column beyond the sheet", "too_many_parts", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>"),
                sheet("a column that is none", "broken", "<row r=\"3\"><c r=\"3\"><v>1</v></c></row>"),
                sheet("a column of other letters", "broken", "<row r=\"3\"><c r=\"ÅÄ3\"><v>1</v></c></row>"),
                sheet("a row beyond the sheet", "too_many_parts", "<row r=\"2000000000\"><c r=\"A2000000000\"/></row>"),
                sheet("a row beyond all numbers", "broken", "<row r=\"99999999999\"/>"),
                sheet("a row below nothing", "broken", "<row r=\"-3\"/>"),
                again(
                        "two million rows with the same number",
                        "too_many_parts",
                        "",
                        LargeAttacks.mixed("<row r=\"3\"/>".repeat(500), 100),
                        100,
                        ""),
                sheet("a number beyond all numbers", "", number("1E999999999")),
                sheet("a number that is almost nothing", "", number("1E-999999999")),
                sheet("a day beyond all days", "", number("1E999999999").replace("<c r", "<c s=\"1\" r")),
                sheet("a day in the year 10000", "", number("99999999").replace("<c r", "<c s=\"1\" r")),
                sheet("a number of 900,000 digits", "broken", number("9".repeat(900_000))),
                sheet(
                        "a text of 900,000 letters",
                        "broken",
                        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + "a".repeat(900_000)
                                + "</t></is></c></row>"),
                sheet("a text that is nowhere", "broken", number("2000000000").replace("<c r", "<c t=\"s\" r")),
                sheet("a text before the first", "broken", number("-1").replace("<c r", "<c t=\"s\" r")),
                sheet("a kind of cell that is none", "broken", number("1").replace("<c r", "<c t=\"q\" r")),
                sheet("a look that is none", "", number("1").replace("<c r", "<c s=\"99999\" r")),
                sheet("a look that is no number", "broken", number("1").replace("<c r", "<c s=\"x\" r")),
                sheet(
                        "a formula that another one should tell",
                        "broken",
                        number("1").replace("<v>", "<f t=\"shared\" si=\"7\"/><v>")),
                again(
                        "a long formula for a million cells",
                        "too_many_parts",
                        number("1")
                                .replace(
                                        "<v>",
                                        "<f t=\"shared\" si=\"7\" ref=\"A1:Z9\">" + "A1+".repeat(2_000) + "A1</f><v>"),
                        LargeAttacks.mixed("<row r=\"4\"><c><f t=\"shared\" si=\"7\"/></c></row>".repeat(200), 100),
                        125,
                        ""),
                again(
                        "ten thousand formulas for many cells",
                        "too_many_parts",
                        number("1")
                                .replace("<v>", "<f t=\"array\" ref=\"Z9\">1</f><v>")
                                .repeat(10_000),
                        LargeAttacks.mixed("<row r=\"4\"><c><v>1</v></c></row>".repeat(200), 100),
                        110,
                        ""),
                workbook(
                        "a sheet without a name",
                        "",
                        () -> harmless().with(Parts.BOOK, book().replace("name=\"participants\"", ""))),
                workbook(
                        "two sheets with one name",
                        "",
                        () -> harmless()
                                .with(
                                        Parts.BOOK,
                                        book().replace(
                                                        "</sheets>",
                                                        "<sheet name=\"participants\" sheetId=\"2\" r:id=\"r1\"/></sheets>"))),
                workbook(
                        "a sheet that is elsewhere",
                        "broken",
                        () -> harmless().with(Parts.BOOK, book().replace("r:id=\"r1\"", "r:id=\"q\""))),
                workbook(
                        "rows that are not numbered",
                        "",
                        () -> harmless().with(Parts.SHEET, Parts.sheet("").replaceAll(" r=\"[A-C]?\\d\"", ""))),
                file(
                        "a number of a million digits in CSV",
                        "participants.csv",
                        "",
                        () -> bytes(csv("9".repeat(1_000_000)))),
                file("a number beyond all numbers in CSV", "participants.csv", "", () -> bytes(csv("1E999999999"))),
                file(
                        "a million columns in CSV",
                        "participants.csv",
                        "broken",
                        () -> bytes("id" + ";a".repeat(1_000_000))),
                file(
                        "a quotation that never ends",
                        "participants.csv",
                        "broken",
                        () -> bytes("id;name\n\"" + "a\n".repeat(5_000_000))),
                file("a CSV file of nothing but nulls", "participants.csv", "", () -> new byte[3_000_000]));
    }

    private static String book() {
        return "<workbook xmlns:r=\"" + Parts.RELATIONS_OF
                + "\"><sheets><sheet name=\"participants\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    private static String number(String value) {
        return "<row r=\"3\"><c r=\"C3\"><v>" + value + "</v></c></row>";
    }
}
