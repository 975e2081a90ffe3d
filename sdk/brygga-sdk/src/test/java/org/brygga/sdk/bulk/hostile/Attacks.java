// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import static org.brygga.sdk.bulk.hostile.Attack.file;
import static org.brygga.sdk.bulk.hostile.Attack.workbook;
import static org.brygga.sdk.bulk.hostile.Parts.harmless;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Archives that are other than they seem, or lead elsewhere. */
final class Attacks {

    private static final String EXTERNAL = "<Relationship Id=\"r9\" Type=\"" + Parts.RELATIONS_OF
            + "/externalLinkPath\" Target=\"http://example.org/x\" TargetMode=\"External\"/>";
    private static final String LINK = "<Relationship Id=\"r8\" Type=\"" + Parts.RELATIONS_OF
            + "/hyperlink\" Target=\"http://example.org\" TargetMode=\"External\"/>";

    private Attacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        all.addAll(LargeAttacks.large());
        all.addAll(LargeAttacks.many());
        all.addAll(elsewhere());
        all.addAll(programs());
        all.addAll(other());
        all.addAll(MarkupAttacks.all());
        all.addAll(CellAttacks.all());
        return all;
    }

    private static List<Attack> elsewhere() {
        return List.of(
                workbook(
                        "an archive in the archive",
                        "leads_elsewhere",
                        () -> harmless()
                                .with(
                                        "xl/media/a.zip",
                                        out -> out.write(harmless().bytes()))),
                workbook(
                        "a part above the archive",
                        "leads_elsewhere",
                        () -> harmless().with("../../evil.xml", "<a/>")),
                workbook(
                        "a part at the root of the disk",
                        "leads_elsewhere",
                        () -> harmless().with("/etc/evil.xml", "<a/>")),
                workbook(
                        "a part above, in the manner of Windows",
                        "leads_elsewhere",
                        () -> harmless().with("..\\..\\evil.xml", "<a/>")),
                workbook(
                        "a part with links to other files",
                        "leads_elsewhere",
                        () -> harmless().with("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
                workbook(
                        "a relation to another file",
                        "leads_elsewhere",
                        () -> harmless().with(Parts.SHEET_RELATIONS, Parts.relations(EXTERNAL))),
                workbook(
                        "a relation to another file behind many harmless ones",
                        "leads_elsewhere",
                        () -> harmless().with(Parts.SHEET_RELATIONS, Parts.relations(LINK.repeat(100) + EXTERNAL))),
                workbook(
                        "a relation to another file, written otherwise",
                        "leads_elsewhere",
                        () -> harmless()
                                .with(
                                        Parts.SHEET_RELATIONS,
                                        Parts.relations(EXTERNAL.replace("\"External\"", "'&#69;xternal'")),
                                        StandardCharsets.UTF_8)),
                workbook(
                        "a relation to another file in UTF-16",
                        "leads_elsewhere",
                        () -> harmless()
                                .with(
                                        Parts.SHEET_RELATIONS,
                                        "\uFEFF" + Parts.relations(EXTERNAL.replace(" T", "\n\tT")),
                                        StandardCharsets.UTF_16LE)),
                workbook(
                        "links that somebody can click on",
                        "",
                        () -> harmless().with(Parts.SHEET_RELATIONS, Parts.relations(LINK.repeat(100)))));
    }

    private static List<Attack> programs() {
        return List.of(
                workbook("a part with macros", "macros", () -> harmless().with("xl/vbaProject.bin", "x")),
                workbook(
                        "a type with macros",
                        "macros",
                        () -> harmless()
                                .with(
                                        Parts.TYPES,
                                        Parts.types("x")
                                                .replace(
                                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.x",
                                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))),
                workbook(
                        "a type with macros far down",
                        "macros",
                        () -> harmless()
                                .with(
                                        Parts.TYPES,
                                        Parts.types("sheet.main+xml")
                                                .replace(
                                                        "</Types>",
                                                        "<!--" + LargeAttacks.letters(9_000)
                                                                + "--><Default Extension='q' ContentType='application/vnd.ms-office."
                                                                + "vbaProject'/></Types>"))),
                workbook("a sheet of macros", "macros", () -> harmless().with("xl/macrosheets/sheet1.xml", "<a/>")));
    }

    private static List<Attack> other() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        List<Attack> other = new ArrayList<>(List.of(
                file("a password", "participants.xlsx", "protected_or_old", () -> old),
                file("a workbook of the old kind", "participants.xls", "protected_or_old", () -> old),
                file("a page of the web", "participants.xlsx", "not_what_its_name_says", () -> text("<html></html>")),
                file("a CSV file", "participants.xlsx", "not_what_its_name_says", () -> text("id;name\np1;A\n")),
                file(
                        "an archive of pictures",
                        "p.zip",
                        "not_what_its_name_says",
                        () -> new Parts().with("a.png", "x").bytes()),
                file("nothing at all", "participants.xlsx", "not_what_its_name_says", () -> new byte[0]),
                file(
                        "a workbook that is called CSV",
                        "participants.csv",
                        "",
                        () -> harmless().bytes()),
                workbook("no workbook", "broken", () -> harmless().without(Parts.BOOK)),
                workbook("no sheet", "broken", () -> harmless().without(Parts.SHEET)),
                file(
                        "sizes that are lies, too small",
                        "participants.xlsx",
                        "",
                        () -> Attack.lying(harmless().bytes(), 24, 1)),
                file(
                        "sizes that are lies, too large",
                        "participants.xlsx",
                        "",
                        () -> Attack.lying(harmless().bytes(), 24, Integer.MAX_VALUE)),
                file(
                        "packed sizes that are lies",
                        "participants.xlsx",
                        "broken",
                        () -> Attack.lying(harmless().bytes(), 20, 9)),
                file(
                        "places that are lies",
                        "participants.xlsx",
                        "broken",
                        () -> Attack.lying(harmless().bytes(), 42, 7))));
        for (int hundredths : List.of(1, 10, 30, 50, 70, 90, 99)) {
            other.add(file(
                    "the first " + hundredths + " %",
                    "participants.xlsx",
                    "broken",
                    () -> Attack.truncated(hundredths)));
        }
        return other;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
