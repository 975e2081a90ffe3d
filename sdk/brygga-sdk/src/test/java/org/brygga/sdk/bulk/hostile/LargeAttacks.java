// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import static org.brygga.sdk.bulk.hostile.Attack.file;
import static org.brygga.sdk.bulk.hostile.Attack.workbook;
import static org.brygga.sdk.bulk.hostile.Parts.harmless;

import java.util.List;
import java.util.Random;

/** Archives that become larger, or are of more parts, than anybody reads. */
final class LargeAttacks {

    private static final String SPACES = " ".repeat(100_000);

    private LargeAttacks() {}

    static List<Attack> large() {
        return List.of(
                workbook(
                        "a sheet of 200 MB of spaces",
                        "too_large",
                        () -> harmless().with(Parts.SHEET, "<worksheet>", SPACES, 2_000, "</worksheet>")),
                workbook(
                        "shared texts of 200 MB of spaces",
                        "too_large",
                        () -> harmless().with(Parts.TEXTS, "<sst>", SPACES, 2_000, "</sst>")),
                workbook(
                        "shared texts of 90 MB that are packed no better than texts are",
                        "too_large",
                        () -> harmless().with(Parts.TEXTS, "<sst>", texts(), 90, "</sst>")),
                workbook(
                        "shared texts of 90 MB under another name",
                        "too_large",
                        () -> harmless()
                                .with(
                                        Parts.TYPES,
                                        Parts.types("sheet.main+xml").replace("sharedStrings.xml", "other.xml"))
                                .with("xl/other.xml", "<sst>", texts(), 90, "</sst>")),
                workbook(
                        "shared texts in what begins like a sheet",
                        "broken",
                        () -> harmless().with(Parts.TEXTS, "<worksheet>", texts(), 90, "</worksheet>")),
                workbook(
                        "1 GB of sheet that is packed no better than sheets are",
                        "too_large",
                        () -> harmless()
                                .with(
                                        Parts.SHEET,
                                        "<worksheet>",
                                        "<!--" + letters(2_500) + SPACES + "-->",
                                        9_000,
                                        "</worksheet>")),
                workbook(
                        "millions of empty shared texts",
                        "too_many_parts",
                        () -> harmless().with(Parts.TEXTS, "<sst>", mixed("<si/>".repeat(1_000), 100), 250, "</sst>")),
                workbook(
                        "millions of formats",
                        "too_many_parts",
                        () -> harmless()
                                .with(
                                        Parts.STYLES,
                                        "<s><cellXfs>",
                                        mixed("<xf numFmtId=\"1\"/>".repeat(200), 100),
                                        100,
                                        "</cellXfs></s>")));
    }

    /** Texts of 1 MB, of which 3 % is random. */
    private static String texts() {
        return ("<si><t>" + letters(1_000) + " ".repeat(31_000) + "</t></si>").repeat(31);
    }

    static String letters(int count) {
        return new Random(count)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Something again and again, with letters between that make it no easier to pack than what honest people write. */
    static String mixed(String again, int letters) {
        StringBuilder mixed = new StringBuilder();
        for (int time = 0; time < 40; time++) {
            mixed.append(again).append(letters(letters + time));
        }
        return mixed.toString();
    }

    static List<Attack> many() {
        return List.of(
                workbook("201 parts", "too_many_parts", () -> numbered(201)),
                workbook("250,000 parts", "too_many_parts", () -> numbered(250_000)),
                workbook("a million parts", "too_large", () -> numbered(1_000_000)),
                file(
                        "the same part twice",
                        "participants.xlsx",
                        "same_part_twice",
                        () -> Attack.patched(
                                harmless()
                                        .with("xl/worksheets/sheet2.xml", Parts.sheet(""))
                                        .bytes(),
                                "sheet2",
                                "sheet1")),
                workbook(
                        "the same part in capital letters",
                        "same_part_twice",
                        () -> harmless().with("XL/worksheets/SHEET1.xml", Parts.sheet(""))));
    }

    private static Parts numbered(int parts) {
        Parts many = harmless();
        for (int part = 0; part < parts; part++) {
            many.with("p/" + part, "");
        }
        return many;
    }
}
