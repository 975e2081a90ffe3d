// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import org.brygga.sdk.json.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each line, by several threads at the same time.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface LineWork<T> {

    /** Deals with a line that holds a record or was wrong; nothing is handed on if nothing comes of it. */
    @Nullable T of(ReadRecord read, TextLine line);
}
