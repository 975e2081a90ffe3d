// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of sheets, each of which can be read from its first row on, as often as somebody wants. */
public interface SheetFile extends Closeable {

    /** Takes rows. */
    @FunctionalInterface
    interface Reader {

        /**
         * Takes a row.
         *
         * @return whether the next one is wanted too
         */
        boolean take(SheetRow row);
    }

    /** The names of its sheets in their order; one that has no name is called by the name of the file. */
    List<String> sheets();

    /** How a sheet is told to a person; absent where the file has only one and no name for it. */
    @Nullable String shown(String sheet);

    /**
     * Reads a sheet.
     *
     * @throws RefusedFileException if it turns out that it should not be read
     * @throws IOException if the file itself fails
     */
    void read(String sheet, Reader reader) throws IOException;
}
