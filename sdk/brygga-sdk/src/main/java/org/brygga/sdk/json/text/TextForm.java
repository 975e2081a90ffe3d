// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The two ways in which a dataset is written as text. */
public enum TextForm {
    DOCUMENT,
    LINES;

    /** The property that holds the header, in a document and in the first line. */
    public static final String HEADER = "brygga";

    /** The property of a line that names the kind of its record. */
    public static final String TYPE = "type";

    /** How much of a text is looked at. */
    public static final int HEAD = 1 << 20;

    private static final int LINES_TRIED = 3;

    /**
     * Tells the two apart: a line of its own has a {@code type}, which a document never has, and a header alone in its
     * line is followed by further objects. A broken line is passed over, because it must not decide about the others.
     */
    public static TextForm of(byte[] head) {
        int from = StrictJson.afterMark(head, 0, head.length);
        if (StrictJson.startsWide(head, from, head.length)) {
            return DOCUMENT;
        }
        for (int tried = 0; tried < LINES_TRIED && from < head.length; ) {
            int to = from;
            while (to < head.length && head[to] != '\n') {
                to++;
            }
            if (!StrictJson.blank(head, from, to)) {
                tried++;
                Line line = look(head, from, to);
                if (line == Line.RECORD || (line == Line.HEADER && objectFollows(head, to))) {
                    return LINES;
                }
                if (line == Line.OTHER) {
                    return DOCUMENT;
                }
            }
            from = to + 1;
        }
        return DOCUMENT;
    }

    private enum Line {
        RECORD,
        HEADER,
        OTHER,
        BROKEN
    }

    private static Line look(byte[] head, int from, int to) {
        try (JsonParser parser = StrictJson.parser(head, from, to)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Line.BROKEN;
            }
            int properties = 0;
            boolean header = false;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                properties++;
                header |= HEADER.equals(name);
                if (parser.nextToken() == JsonToken.VALUE_STRING && TYPE.equals(name)) {
                    return Line.RECORD;
                }
                parser.skipChildren();
            }
            return header && properties == 1 ? Line.HEADER : Line.OTHER;
        } catch (JacksonException broken) {
            return Line.BROKEN;
        }
    }

    private static boolean objectFollows(byte[] head, int from) {
        for (int i = from; i < head.length; i++) {
            if (!StrictJson.blank(head, i, i + 1)) {
                return head[i] == '{';
            }
        }
        return false;
    }
}
