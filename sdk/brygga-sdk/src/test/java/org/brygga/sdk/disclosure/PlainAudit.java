// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.brygga.sdk.disclosure.attack.Attack.Assumption;
import org.brygga.sdk.disclosure.attack.Attack.Interval;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The audit as it stands in a textbook, and as slow: every cell a variable, every sum of every table a row, two programs for each hidden
 * cell. It knows none of the short ways, and is there to judge them.
 */
final class PlainAudit {

    private static final double TOLERANCE = 1e-6;
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(100_000);

    /** Nobody makes up so many people; a cell that can be larger has no end, even where it shares one with many others. */
    private static final double MOST_PEOPLE = 5_000;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Cell, Variable> variables = new LinkedHashMap<>();
    private final List<Cell> hidden = new ArrayList<>();
    private int rows;

    private record Cell(boolean earlier, Conditions people) {}

    /** Tables of one population. */
    PlainAudit(List<PublishedTable> tables) {
        add(tables, false);
        variables.forEach((cell, variable) -> {
            if (variable.getLowerLimit() == null) {
                variable.lower(0).upper(ENDLESS);
                hidden.add(cell);
            }
        });
    }

    PlainAudit(List<PublishedTable> tables, EarlierRelease earlier, Assumption assumption) {
        this(tables);
        add(earlier.tables(), true);
        for (Cell cell : List.copyOf(variables.keySet())) {
            Variable before = Objects.requireNonNull(variables.get(cell));
            Variable now = variables.get(new Cell(false, cell.people));
            if (cell.earlier && before.getLowerLimit() == null) {
                before.lower(0).upper(ENDLESS);
            }
            if (cell.earlier && now != null) {
                Expression change = row().set(now, 1).set(before, -1);
                if (assumption == Assumption.SAME) {
                    change.level(0);
                } else if (assumption == Assumption.GROWTH) {
                    change.lower(0);
                } else {
                    change.upper(0);
                }
            }
        }
    }

    private Expression row() {
        rows++;
        return model.newExpression("r" + rows);
    }

    private void add(List<PublishedTable> tables, boolean earlier) {
        for (PublishedTable table : tables) {
            List<Variable> of = new ArrayList<>();
            for (int cell = 0; cell < table.values().size(); cell++) {
                Variable variable = variables.computeIfAbsent(
                        new Cell(earlier, table.lattice().conditions(cell)),
                        one -> model.newVariable("x" + variables.size()));
                if (table.values().get(cell) instanceof Shown shown) {
                    variable.level(shown.value());
                }
                of.add(variable);
            }
            for (int[] sum : table.lattice().sums()) {
                Expression row = row().set(of.get(sum[0]), -1);
                for (int part = 1; part < sum.length; part++) {
                    row.set(of.get(sum[part]), 1);
                }
                row.level(0);
            }
        }
    }

    /** What each hidden cell of the release itself can be; nothing if nothing fits what is assumed. */
    Map<Conditions, Interval> intervals() {
        Map<Conditions, Interval> intervals = new LinkedHashMap<>();
        for (Cell cell : hidden) {
            Double least = end(cell, -1);
            Double most = end(cell, 1);
            if (least != null && most != null) {
                OptionalLong upper = most > MOST_PEOPLE
                        ? OptionalLong.empty()
                        : OptionalLong.of((long) Math.floor(most + TOLERANCE));
                intervals.put(cell.people, new Interval((long) Math.ceil(least - TOLERANCE), upper));
            }
        }
        return intervals;
    }

    private @Nullable Double end(Cell cell, int direction) {
        Variable asked = Objects.requireNonNull(variables.get(cell));
        variables.values().forEach(one -> one.weight(0));
        asked.weight(direction);
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible() ? (Double) result.doubleValue(model.indexOf(asked)) : null;
    }
}
