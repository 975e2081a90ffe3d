// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.comparison;

import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different in the later of two reports.
 *
 * @param where the table or the section
 * @param row what the number is about
 * @param column which of its numbers; absent for a key figure
 * @param before absent if it was not there
 * @param after absent if it is no longer there
 */
public record Change(
        Kind kind,
        Phrase where,
        Phrase row,
        @Nullable Phrase column,
        @Nullable Cell before,
        @Nullable Cell after) {

    /** In which way it is different. */
    public enum Kind {
        MORE,
        FEWER,
        /** Something that is no number, or another kind of number. */
        OTHERWISE,
        APPEARED,
        GONE,
        /** It was shown before; that it is hidden now says nothing about how it changed. */
        NOW_HIDDEN,
        NO_LONGER_HIDDEN,
        /** It was hidden, and its row is no longer there; that does not say that it is none. */
        WAS_HIDDEN,
        /** It was reckoned by another version of its definition, so that the two must not be compared. */
        DEFINED_ANEW
    }
}
