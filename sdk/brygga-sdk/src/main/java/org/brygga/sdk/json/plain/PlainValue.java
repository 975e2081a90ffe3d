// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.plain;

import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON text and where it stands.
 *
 * @param value a text, a {@code BigDecimal}, a {@code Boolean}, a {@code List} of values, a {@code Map} of values in the order of
 *     the text, or nothing
 * @param line counted from 1
 * @param column counted from 1
 */
public record PlainValue(@Nullable Object value, int line, int column) {

    /** A text may be about a person, so none is shown. */
    @Override
    public String toString() {
        return "PlainValue[line " + line + ", column " + column + "]";
    }
}
