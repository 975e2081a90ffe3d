// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The numbers of an attacker as a linear program: how small and how large one can be when all are looked at together. */
final class LinearProgram {

    private static final double TOLERANCE = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Unknowns numbers;
    private final Equations equations;
    private final int[] free;
    private final Variable[] variables;
    private final double cap;

    LinearProgram(Unknowns numbers) {
        this.numbers = numbers;
        equations = new Equations(numbers);
        free = equations.free();
        variables = new Variable[free.length];
        double large = 1000;
        for (int number = 0; number < numbers.size(); number++) {
            large += numbers.least(number);
        }
        cap = large * 10;
        for (int place = 0; place < free.length; place++) {
            variables[place] = model.newVariable("x" + place);
        }
        int row = 0;
        for (Equations.Row one : equations.rows()) {
            row++;
            Expression expression = model.newExpression("s" + row);
            for (int at = 0; at < one.size(); at++) {
                expression.set(variables[one.place(at)], one.times(at));
            }
            expression.level(one.result());
        }
    }

    /** What counts as endless: nothing that is published adds up to so much. */
    double cap() {
        return cap;
    }

    /**
     * The numbers for which what is wanted is largest; empty if nothing fits, or if the solver gives what does not.
     *
     * @param weights what counts how much, by number
     */
    Optional<double[]> largest(double[] weights) {
        double[] low = new double[numbers.size()];
        double[] high = new double[numbers.size()];
        for (int number = 0; number < low.length; number++) {
            low[number] = numbers.least(number);
            high[number] = numbers.most(number);
        }
        return largest(weights, low, high);
    }

    /**
     * The same between other bounds of the numbers that are no sums of others.
     *
     * @param low by number
     * @param high by number; {@link Room#NO_LIMIT} if there is none
     */
    Optional<double[]> largest(double[] weights, double[] low, double[] high) {
        if (equations.isContradictory()) {
            return Optional.empty();
        }
        double[] wanted = equations.wanted(weights);
        Expression limit = model.newExpression("limit");
        for (int place = 0; place < free.length; place++) {
            variables[place].lower(low[free[place]]);
            variables[place].upper(high[free[place]] < Room.NO_LIMIT ? (Double) high[free[place]] : null);
            variables[place].weight(wanted[place]);
            if (wanted[place] != 0) {
                limit.set(variables[place], 1);
            }
        }
        limit.upper(cap);
        try {
            Optimisation.Result result = model.maximise();
            if (!result.getState().isFeasible()) {
                return Optional.empty();
            }
            double[] values = new double[free.length];
            for (int place = 0; place < free.length; place++) {
                values[place] = result.doubleValue(place);
            }
            return Optional.of(values).filter(this::fits).map(equations::all);
        } finally {
            model.removeExpression("limit");
        }
    }

    /** Asked once more, of what is shown and not of the solver: a number may be wide only because of others that fit. */
    private boolean fits(double[] values) {
        boolean fits = true;
        for (int place = 0; place < free.length; place++) {
            fits &= values[place] >= numbers.least(free[place]) - TOLERANCE
                    && values[place] <= numbers.most(free[place]) + TOLERANCE;
        }
        for (Equations.Row row : equations.rows()) {
            double sum = -row.result();
            for (int at = 0; at < row.size(); at++) {
                sum += row.times(at) * values[row.place(at)];
            }
            fits &= Math.abs(sum) <= TOLERANCE * Math.max(1, row.size());
        }
        return fits;
    }
}
