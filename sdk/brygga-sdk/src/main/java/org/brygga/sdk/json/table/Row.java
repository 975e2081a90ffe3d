// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as plain texts.
 *
 * @param links what it belongs to: the id of its record, and of each element on the way; {@code #2} is the second where there is no id
 * @param cells a text for each column; absent where nothing stands
 */
public record Row(Table table, List<String> links, List<@Nullable String> cells) {

    public Row {
        links = List.copyOf(links);
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    @Override
    public String toString() {
        return "Row[" + table.name() + "]";
    }
}
