// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        together(open);
        for (int number : open) {
            for (int direction = 1; direction >= -1 && !isWide(number); direction -= 2) {
                double[] weights = new double[numbers.size()];
                int towards = direction;
                open.stream().filter(one -> !isWide(one)).forEach(one -> weights[one] = towards * TOLERANCE);
                weights[number] = direction;
                program.largest(weights).ifPresent(this::note);
            }
        }
    }

    /**
     * Moves as many as can be at once, each as far from where it was as it has to go and no further, so that it leaves room to the others;
     * down and up in turn, as long as that helps. What is left is looked at one by one.
     */
    private void together(List<Integer> open) {
        List<Integer> left = open;
        double[] from = program.largest(new double[numbers.size()]).orElse(null);
        for (int idle = 0, round = 0; from != null && idle < 2 && left.size() > 1; round++) {
            note(from);
            from = moved(left, round % 2 == 0 ? -1 : 1, from);
            if (from != null) {
                note(from);
            }
            List<Integer> still = left.stream().filter(one -> !isWide(one)).toList();
            idle = still.size() < left.size() ? 0 : idle + 1;
            left = still;
        }
    }

    private double @Nullable [] moved(List<Integer> left, int direction, double[] from) {
        double[] weights = new double[numbers.size()];
        double[] low = new double[numbers.size()];
        double[] high = new double[numbers.size()];
        for (int number = 0; number < low.length; number++) {
            low[number] = numbers.least(number);
            high[number] = numbers.most(number);
        }
        for (int number : left) {
            weights[number] = direction;
            low[number] = Math.max(low[number], Math.floor(from[number]) - width);
            high[number] = Math.min(high[number], Math.ceil(from[number]) + width);
        }
        return program.largest(weights, low, high).orElse(null);
    }

    private boolean mayBeWide(int number) {
        return numbers.most(number) - numbers.least(number) >= width;
    }

    private void note(double[] values) {
        for (int number = 0; number < values.length; number++) {
            low[number] = Math.min(low[number], values[number]);
            high[number] = Math.max(high[number], values[number]);
        }
    }
}
