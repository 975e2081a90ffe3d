// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param line counted from 1, as the user sees it
 * @param cells from the first column on; absent where nothing stands
 */
public record SheetRow(int line, List<@Nullable SheetCell> cells) {

    public SheetRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** The cell of a column, counted from 1; absent where nothing stands. */
    public @Nullable SheetCell cell(int column) {
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : null;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Objects::isNull);
    }

    @Override
    public String toString() {
        return "SheetRow[" + line + "]";
    }
}
