// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Opens UTF-8 text as JSON tokens, within limits that no honest document reaches. */
public final class StrictJson {

    /** How deep lists and objects may stand in each other. */
    public static final int LEVELS = 64;

    /** How long a text may be. */
    public static final int CHARACTERS = 1_000_000;

    /** How long a number may be, and how far its decimal point may move. */
    public static final int DIGITS = 100;

    /** How long the name of a property may be. */
    public static final int NAME_CHARACTERS = 200;

    /** The limits as the arguments of a finding. */
    public static final Map<String, Object> LIMITS =
            Map.of("levels", LEVELS, "characters", CHARACTERS, "digits", DIGITS, "nameCharacters", NAME_CHARACTERS);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxStringLength(CHARACTERS)
                    .maxNumberLength(DIGITS)
                    .maxNameLength(NAME_CHARACTERS)
                    .build())
            .build();

    private StrictJson() {}

    /** A parser of a part of the bytes; its offsets count from the beginning of that part. */
    public static JsonParser parser(byte[] text, int from, int to) {
        return FACTORY.createParser(ObjectReadContext.empty(), text, from, to - from);
    }

    /** Tells the position of a name among these from the bytes of a text, without a string being made. */
    public static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** Where the text begins behind a byte order mark. */
    public static int afterMark(byte[] text, int from, int to) {
        boolean marked = to - from >= 3
                && text[from] == (byte) 0xEF
                && text[from + 1] == (byte) 0xBB
                && text[from + 2] == (byte) 0xBF;
        return marked ? from + 3 : from;
    }

    /** Whether the first bytes are those of UTF-16 or UTF-32, which the parser would silently follow. */
    public static boolean startsWide(byte[] text, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (text[i] == 0) {
                return true;
            }
        }
        return to - from >= 2 && (text[from] & 0xFE) == 0xFE && (text[from + 1] & 0xFE) == 0xFE;
    }

    /** Whether there is nothing but white space. */
    public static boolean blank(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n') {
                return false;
            }
        }
        return true;
    }
}
