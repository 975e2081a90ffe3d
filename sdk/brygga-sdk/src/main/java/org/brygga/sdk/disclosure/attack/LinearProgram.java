// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Arrays;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The numbers of an attacker as a linear program: how small and how large one can be when all are looked at together. */
final class LinearProgram {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] variables;
    private final double cap;

    LinearProgram(Unknowns numbers) {
        variables = new Variable[numbers.size()];
        double large = 1000;
        for (int number = 0; number < numbers.size(); number++) {
            large += numbers.least(number);
        }
        cap = large * 10;
        for (int number = 0; number < variables.length; number++) {
            if (!numbers.isKnown(number)) {
                variables[number] = model.newVariable("x" + number).lower(numbers.least(number));
                if (numbers.most(number) < Room.NO_LIMIT) {
                    variables[number].upper(numbers.most(number));
                }
            }
        }
        int row = 0;
        for (int[] sum : numbers.sums()) {
            row++;
            addSum(numbers, sum, row);
        }
    }

    private void addSum(Unknowns numbers, int[] sum, int row) {
        if (Arrays.stream(sum).allMatch(numbers::isKnown)) {
            return;
        }
        Expression expression = model.newExpression("s" + row);
        long constant = 0;
        for (int at = 0; at < sum.length; at++) {
            int sign = at == 0 ? -1 : 1;
            Variable variable = variables[sum[at]];
            if (variable == null) {
                constant -= sign * numbers.least(sum[at]);
            } else {
                expression.add(variable, sign);
            }
        }
        expression.level(constant);
    }

    /** What counts as endless: nothing that is published adds up to so much. */
    double cap() {
        return cap;
    }

    /**
     * The numbers for which this one is smallest, or largest; empty if nothing fits.
     *
     * @param weights what counts how much in what is made largest, by number
     */
    Optional<double[]> largest(double[] weights) {
        Expression limit = model.newExpression("limit");
        for (int number = 0; number < variables.length; number++) {
            if (variables[number] != null) {
                variables[number].weight(weights[number]);
                if (weights[number] != 0) {
                    limit.set(variables[number], 1);
                }
            }
        }
        limit.upper(cap);
        try {
            Optimisation.Result result = model.maximise();
            if (!result.getState().isFeasible()) {
                return Optional.empty();
            }
            double[] values = new double[variables.length];
            int at = 0;
            for (int number = 0; number < variables.length; number++) {
                values[number] = variables[number] == null ? Double.NaN : result.doubleValue(at++);
            }
            return Optional.of(values);
        } finally {
            model.removeExpression("limit");
        }
    }
}
