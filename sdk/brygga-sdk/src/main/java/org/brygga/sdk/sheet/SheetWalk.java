// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.brygga.sdk.sheet.RefusedFileException.Reason;

/** Counts what a reader of workbooks would hold in memory or do again and again, and refuses what no office program writes. */
final class SheetWalk {

    /** A cell holds 32,767 letters, of which each may be written in seven. */
    private static final int LONGEST_TEXT = 300_000;
    /** The digits of a number; reading one takes the square of their count. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final int LONGEST_FORMULA = 8_192;
    private static final int LONGEST_COLUMN = 3;
    private static final int DEPTH_OF_CELL = 4;
    private static final int DEPTH_OF_TEXT = 2;
    /** Each formula that stands for many cells is looked at for each of them. */
    private static final long MOST_WORK = 200_000_000;

    /** How often an element stands in one part at most. */
    private static final Map<String, Integer> MOST = Map.of(
            "si",
            2_000_000,
            "xf",
            100_000,
            "numFmt",
            10_000,
            "sheet",
            1_000,
            "Relationship",
            100_000,
            "Override",
            10_000,
            "Default",
            10_000);

    private final SheetLimits limits;
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder index = new StringBuilder();
    private String root = "";
    private String type = "";
    private boolean inFormula;
    private boolean inValue;
    private int textLength;
    private int columns;
    private int formulas;
    private long work;
    private int longestFormula;
    private int texts;
    private int highest = -1;

    SheetWalk(SheetLimits limits) {
        this.limits = limits;
    }

    void begin(String name) {
        root = name;
        counts.clear();
        inFormula = false;
        inValue = false;
        textLength = 0;
        columns = 0;
        formulas = 0;
        work = 0;
        longestFormula = 0;
    }

    boolean isSheet() {
        return "worksheet".equals(root);
    }

    private boolean isTexts() {
        return "sst".equals(root);
    }

    void start(XMLStreamReader xml, int depth) throws RefusedFileException {
        String name = xml.getLocalName();
        Integer most = "row".equals(name) ? Integer.valueOf(limits.rows()) : MOST.get(name);
        if (most != null && counts.merge(name, 1, Integer::sum) > most) {
            throw new RefusedFileException(Reason.TOO_MANY_PARTS);
        }
        switch (name) {
            case "si" -> refuseUnless(isTexts());
            case "sheetData" -> refuseUnless(isSheet());
            case "row" -> columns = 0;
            case "c" -> {
                if (isSheet()) {
                    cell(xml, depth);
                }
            }
            case "f" -> inFormula = isSheet();
            case "v" -> {
                inValue = isSheet();
                index.setLength(0);
            }
            default -> {
                // Everything else is left to the reader.
            }
        }
        if (inFormula && ("array".equals(PartGuard.value(xml, "t")) || "shared".equals(PartGuard.value(xml, "t")))) {
            formulas++;
            work += longestFormula;
        }
    }

    private void cell(XMLStreamReader xml, int depth) throws RefusedFileException {
        type = PartGuard.value(xml, "t");
        work += formulas;
        if (++columns > limits.columns() || work > MOST_WORK) {
            throw new RefusedFileException(Reason.TOO_MANY_PARTS);
        }
        String place = PartGuard.value(xml, "r");
        int letters = 0;
        for (int at = 0; at < place.length() && !Character.isDigit(place.charAt(at)); at++) {
            letters += place.charAt(at) == '$' ? 0 : 1;
        }
        // A program that makes room for all columns before this one would need all memory there is.
        if (letters > LONGEST_COLUMN) {
            throw new RefusedFileException(Reason.TOO_MANY_PARTS);
        }
        refuseUnless(depth == DEPTH_OF_CELL);
    }

    void text(XMLStreamReader xml) throws RefusedFileException {
        int length = xml.getTextLength();
        if (isSheet() || isTexts()) {
            textLength += length;
            refuseUnless(textLength <= LONGEST_TEXT);
        }
        if (inFormula) {
            longestFormula = Math.max(longestFormula, textLength);
            refuseUnless(textLength <= LONGEST_FORMULA);
        }
        if (inValue && !"str".equals(type) && !"inlineStr".equals(type)) {
            refuseUnless(index.length() + length <= LONGEST_NUMBER);
            index.append(xml.getText());
        }
    }

    void end(String name, int depth) throws RefusedFileException {
        switch (name) {
            case "f" -> inFormula = false;
            case "v" -> endOfValue();
            default -> {
                // Nothing was begun.
            }
        }
        if (depth <= (isTexts() ? DEPTH_OF_TEXT : DEPTH_OF_CELL)) {
            textLength = 0;
        }
        if (isTexts()) {
            texts = Math.max(texts, counts.getOrDefault("si", 0));
        }
    }

    private void endOfValue() throws RefusedFileException {
        if (inValue && "s".equals(type) && index.length() > 0) {
            try {
                highest = Math.max(highest, Integer.parseInt(index.toString()));
            } catch (NumberFormatException e) {
                throw new RefusedFileException(Reason.BROKEN, e);
            }
        }
        inValue = false;
    }

    /** A text that is not there would be looked for until all memory is used. */
    void endOfAll() throws RefusedFileException {
        refuseUnless(highest < texts || highest < 0);
    }

    private static void refuseUnless(boolean right) throws RefusedFileException {
        if (!right) {
            throw new RefusedFileException(Reason.BROKEN);
        }
    }
}
