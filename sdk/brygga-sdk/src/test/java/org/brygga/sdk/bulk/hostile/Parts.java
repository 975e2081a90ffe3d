// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook by its parts, of which each can be replaced by a hostile one. */
final class Parts {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS_OF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes what a part holds. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /** A workbook with one participant, whom nothing is wrong with. */
    static Parts harmless() {
        return new Parts()
                .with(TYPES, types("sheet.main+xml"))
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS_OF
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .with(
                        BOOK,
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS_OF
                                + "\"><sheets><sheet name=\"participants\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        BOOK_RELATIONS,
                        relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS_OF
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                                + RELATIONS_OF
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\""
                                + RELATIONS_OF + "/styles\" Target=\"styles.xml\"/>"))
                .with(STYLES, styles("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"))
                .with(TEXTS, texts("<si><t>id</t></si><si><t>name</t></si><si><t>birthYear</t></si>"))
                .with(SHEET, sheet(""));
    }

    static String types(String workbook) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"" + OFFICE + workbook
                + "\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + OFFICE + "worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + OFFICE
                + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + OFFICE
                + "styles+xml\"/></Types>";
    }

    static String relations(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    static String styles(String formats) {
        return "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs>" + formats + "</cellXfs></styleSheet>";
    }

    static String texts(String each) {
        return "<sst xmlns=\"" + MAIN + "\">" + each + "</sst>";
    }

    /** The sheet with more rows below those of the one participant. */
    static String sheet(String more) {
        return sheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>p1</t></is></c>"
                + "<c r=\"B2\" t=\"inlineStr\"><is><t>Kanarina</t></is></c><c r=\"C2\"><v>1980</v></c></row>" + more);
    }

    static String sheetOf(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    Parts with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    Parts with(String name, String text, Charset charset) {
        return with(name, out -> out.write(text.getBytes(charset)));
    }

    Parts with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    /** A part that becomes large: something before, something again and again, and something after. */
    Parts with(String name, String before, String again, int times, String after) {
        return with(name, out -> {
            byte[] block = again.getBytes(StandardCharsets.UTF_8);
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int time = 0; time < times; time++) {
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    }

    Parts without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(archive);
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
