// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far each number has been seen to go; one solution says so of many numbers, so that few programs are solved. */
final class Reached {

    private static final double TOLERANCE = 1e-6;

    private final Unknowns numbers;
    private final long width;
    private final LinearProgram program;
    private final double[] low;
    private final double[] high;

    Reached(Unknowns numbers, long width) {
        this.numbers = numbers;
        this.width = width;
        program = new LinearProgram(numbers);
        low = new double[numbers.size()];
        high = new double[numbers.size()];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
    }

    boolean isWide(int number) {
        return Math.floor(high[number] + TOLERANCE) - Math.ceil(low[number] - TOLERANCE) >= width;
    }

    void all(List<Integer> asked) {
        List<Integer> open =
                asked.stream().filter(number -> mayBeWide(number)).distinct().toList();
        for (int number : open) {
            for (int direction = 1; direction >= -1 && !isWide(number); direction -= 2) {
                double[] weights = new double[numbers.size()];
                int towards = direction;
                open.stream().filter(one -> !isWide(one)).forEach(one -> weights[one] = towards * TOLERANCE);
                weights[number] = direction;
                Optional<double[]> found = program.largest(weights);
                found.ifPresent(this::note);
            }
        }
    }

    private boolean mayBeWide(int number) {
        return numbers.most(number) - numbers.least(number) >= width;
    }

    private void note(double[] values) {
        for (int number = 0; number < values.length; number++) {
            if (!Double.isNaN(values[number])) {
                low[number] = Math.min(low[number], values[number]);
                high[number] = Math.max(high[number], values[number]);
            }
        }
    }
}
