// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.brygga.sdk.disclosure.Method.Round;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.brygga.sdk.disclosure.count.PublishedTable.Value;

/** Changes counts of one population a little instead of hiding them; only shares of a few are hidden. */
final class Changing {

    private final Method method;
    private final Map<Conditions, Long> before = new HashMap<>();

    /**
     * @param earlier tables of the same population from the oldest release to the newest
     */
    Changing(Method method, List<List<PublishedTable>> earlier) {
        this.method = method;
        for (List<PublishedTable> tables : earlier) {
            LinkedCells cells =
                    new LinkedCells(tables.stream().map(PublishedTable::lattice).toList());
            var shown = Audit.shown(cells, tables);
            for (int cell = 0; cell < cells.size(); cell++) {
                Conditions people = cells.conditions(cell);
                shown.get(cell).ifPresent(value -> before.put(people, value));
            }
        }
    }

    Map<String, List<Value>> rounded(List<CountTable> tables, Round round) {
        Rounding rounding = new Rounding(round.base());
        rounding.run(tables);
        return each(tables, (table, cell) -> {
            Conditions people = table.lattice().conditions(cell);
            return steady(people, table.count(cell), rounding.value(people));
        });
    }

    Map<String, List<Value>> keyed(List<CountTable> tables, CellKeys keys) {
        ToLongFunction<String> key = keys.keys();
        return each(tables, (table, cell) -> keys.shown(table.count(cell), table.keyed(cell, key)));
    }

    /** A value that differs from an earlier one by a few would tell of those few; it keeps the earlier one. */
    private long steady(Conditions people, long count, long value) {
        long old = before.getOrDefault(people, value);
        return Math.abs(count - old) < method.least() && Math.abs(value - old) < method.least() ? old : value;
    }

    private Map<String, List<Value>> each(List<CountTable> tables, Rule rule) {
        Map<String, List<Value>> values = new HashMap<>();
        for (CountTable table : tables) {
            boolean fewShared = table.isShare() && table.count(0) < method.shareDenominatorLeast();
            List<Value> here = new ArrayList<>();
            for (int cell = 0; cell < table.lattice().size(); cell++) {
                here.add(fewShared && cell > 0 ? new Hidden() : new Shown(rule.value(table, cell)));
            }
            values.put(table.name(), here);
        }
        return values;
    }

    private interface Rule {
        long value(CountTable table, int cell);
    }
}
