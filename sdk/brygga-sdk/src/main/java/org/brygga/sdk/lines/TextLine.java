// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import org.brygga.sdk.json.text.Lines;

/**
 * Where a line stands in its text.
 *
 * @param number counted from 1
 * @param offset how many bytes come before it
 * @param length its length in bytes, without the line break; 0 if the line was passed over because of its length
 */
public record TextLine(int number, long offset, int length) {

    /** The line at which a text has arrived; it is not blank. */
    static TextLine of(Lines lines) {
        return new TextLine(lines.number(), lines.offset(), lines.tooLong() ? 0 : lines.to() - lines.from());
    }
}
