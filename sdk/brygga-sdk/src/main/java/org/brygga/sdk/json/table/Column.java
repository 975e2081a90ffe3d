// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: one value of a record, or of an element of one of its lists.
 *
 * @param path the names of the components that lead to it, for example {@code period}, {@code start}
 * @param codeList the list that its words come from; absent if they come from none
 * @param words the only words that it may hold; empty if it may hold others
 * @param many whether a cell holds several values
 * @param required whether a record cannot do without it
 */
public record Column(
        List<String> path, Kind kind, @Nullable String codeList, List<String> words, boolean many, boolean required) {

    /** What a value of the column is. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        TRUTH,
        DATE,
        /** A day, or only a month or a year of it. */
        PARTIAL_DATE,
        TIME,
        /** A word of a code list, which may grow. */
        CODE,
        /** A word that the library decides. */
        WORD,
        REFERENCE,
        LANGUAGE,
        COUNTRY,
        /** Only tells that there is something of which nothing is known. */
        PRESENT
    }

    public Column {
        path = List.copyOf(path);
        words = List.copyOf(words);
    }

    /** Its name for programs, for example {@code period.start}. */
    public String name() {
        return String.join(".", path);
    }
}
