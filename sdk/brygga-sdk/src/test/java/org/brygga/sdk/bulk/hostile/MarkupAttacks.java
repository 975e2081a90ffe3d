// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import static org.brygga.sdk.bulk.hostile.Attack.workbook;
import static org.brygga.sdk.bulk.hostile.Parts.harmless;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parts that are hostile, or no, XML. */
final class MarkupAttacks {

    private static final String READS_A_FILE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"" + "&x;".repeat(100)
            + "\"><!ENTITY z \"" + "&y;".repeat(100) + "\"><!ENTITY w \"" + "&z;".repeat(10_000) + "\">]>";
    private static final String SHEET = Parts.sheet("").replace("Kanarina", "&x;");
    private static final String TEXTS = Parts.texts("<si><t>&w;</t></si>");

    private MarkupAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32"))) {
            for (String mark : List.of("", "\uFEFF")) {
                String how = " in " + charset + (mark.isEmpty() ? " without a mark" : "");
                String start = mark + "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>";
                all.add(workbook(
                        "an entity that reads a file" + how,
                        "entities",
                        () -> harmless().with(Parts.SHEET, start + READS_A_FILE + SHEET, charset)));
                all.add(workbook(
                        "a billion laughs" + how,
                        "entities",
                        () -> harmless().with(Parts.TEXTS, start + LAUGHS + TEXTS, charset)));
            }
        }
        all.addAll(List.of(
                workbook(
                        "entities behind a long comment",
                        "entities",
                        () -> harmless()
                                .with(
                                        Parts.SHEET,
                                        "<!--" + LargeAttacks.letters(9_000) + "-->" + READS_A_FILE + SHEET)),
                workbook(
                        "entities behind many spaces",
                        "entities",
                        () -> harmless().with(Parts.SHEET, " ".repeat(9_000) + READS_A_FILE + SHEET)),
                workbook(
                        "entities in a part with a name of a picture",
                        "entities",
                        () -> harmless()
                                .with(
                                        Parts.TYPES,
                                        Parts.types("sheet.main+xml").replace("sharedStrings.xml", "media/a.png"))
                                .with("xl/media/a.png", LAUGHS + TEXTS)),
                workbook(
                        "an encoding that nobody has",
                        "broken",
                        () -> harmless()
                                .with(
                                        Parts.SHEET,
                                        "<?xml version=\"1.0\" encoding=\"IBM037\"?>" + READS_A_FILE,
                                        Charset.forName("IBM037"))),
                workbook(
                        "a sheet that ends in the middle",
                        "broken",
                        () -> harmless().with(Parts.SHEET, Parts.sheet("").substring(0, 300))),
                workbook("a sheet that is no XML", "broken", () -> harmless().with(Parts.SHEET, "no XML")),
                workbook("a sheet that is empty", "broken", () -> harmless().with(Parts.SHEET, "")),
                workbook(
                        "a workbook that is broken", "broken", () -> harmless().with(Parts.BOOK, "<workbook><sheets>")),
                workbook(
                        "texts that are broken",
                        "broken",
                        () -> harmless().with(Parts.TEXTS, "<sst><si><t>id</t></sst>")),
                workbook(
                        "an entity that is nowhere declared",
                        "broken",
                        () -> harmless().with(Parts.SHEET, SHEET)),
                workbook(
                        "a million elements in each other",
                        "broken",
                        () -> harmless().with(Parts.SHEET, "<worksheet>", "<a>", 1_000_000, "")),
                workbook(
                        "a name of 10 MB",
                        "too_large",
                        () -> harmless().with(Parts.SHEET, "<", LargeAttacks.letters(10_000), 1_000, "/>")),
                workbook(
                        "a value of 10 MB",
                        "too_large",
                        () -> harmless()
                                .with(Parts.SHEET, "<worksheet a=\"", LargeAttacks.letters(10_000), 1_000, "\"/>")),
                workbook(
                        "a comment of 10 MB",
                        "too_large",
                        () -> harmless()
                                .with(Parts.SHEET, "<!--", LargeAttacks.letters(10_000), 1_000, "--><worksheet/>"))));
        return all;
    }
}
