// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides more cells beside those that must be hidden, until for each hidden cell two whole sets of counts are at hand that fit all that
 * is shown and lie at least the threshold apart in it. These are whole numbers, so nothing rests on how a solver rounds.
 */
public final class Suppression {

    private final LinkedCells cells;
    private final Room room;
    private final Moves moves;
    private final long width;
    private final List<Integer> narrow = new ArrayList<>();
    private List<Move> proofs = new ArrayList<>();

    /**
     * @param room where the cells that must be hidden are so already
     * @param width how far apart the least and the largest value of a hidden cell must lie
     */
    public Suppression(LinkedCells cells, Room room, long width) {
        this.cells = cells;
        this.room = room;
        this.moves = new Moves(cells, room);
        this.width = width;
    }

    /** Hides until all are wide; the cells that cannot be made wide, because what lies around them is known to everybody. */
    public List<Integer> run() {
        boolean[] must = new boolean[room.size()];
        for (int cell = 0; cell < must.length; cell++) {
            must[cell] = room.isHidden(cell);
        }
        hideUntilWide();
        if (narrow.isEmpty()) {
            showWhatNeedNotBeHidden(must);
        }
        return stillNarrow();
    }

    private void hideUntilWide() {
        boolean more = true;
        while (more) {
            more = false;
            for (int cell : order()) {
                if (room.isHidden(cell) && !room.isWide(cell, width) && !narrow.contains(cell)) {
                    more = true;
                    Move best = best(cell, true);
                    if (best != null) {
                        best.make(room);
                        proofs.add(best);
                    }
                    if (!room.isWide(cell, width)) {
                        narrow.add(cell);
                    }
                }
            }
        }
    }

    /** Sums first: what is hidden for them serves their parts as well. */
    private List<Integer> order() {
        return IntStream.range(0, room.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer cell) -> cells.conditions(cell).categories().size()))
                .toList();
    }

    private @Nullable Move best(int cell, boolean mayHide) {
        Choice choice = new Choice();
        moves.through(cell, move -> {
            long price = move.price(room);
            if (price < 0 || (!mayHide && price > 0) || price > choice.price) {
                return;
            }
            long forwards = move.forwards(room);
            long backwards = move.backwards(room);
            long reached = Math.max(room.above(cell), forwards) + Math.max(room.below(cell), backwards);
            if (reached >= width && (price < choice.price || reached > choice.reached)) {
                choice.price = price;
                choice.reached = reached;
                choice.move = move;
            }
        });
        return choice.move;
    }

    /** The largest first: a table is read for its large numbers. */
    private void showWhatNeedNotBeHidden(boolean[] must) {
        List<Integer> more = order().stream()
                .filter(cell -> room.isHidden(cell) && !must[cell])
                .sorted(Comparator.comparingLong((Integer cell) -> room.count(cell))
                        .reversed())
                .toList();
        for (int cell : more) {
            room.show(cell);
            if (!allWideWithout(cell)) {
                room.hide(cell);
            }
        }
    }

    /** What is proven by moves that leave the cell alone is proven still; for the rest other ones are looked for. */
    private boolean allWideWithout(int shown) {
        List<Move> kept = new ArrayList<>(
                proofs.stream().filter(move -> !move.touches(shown)).toList());
        room.forget();
        kept.forEach(move -> move.make(room));
        for (int cell = 0; cell < room.size(); cell++) {
            if (room.isHidden(cell) && !room.isWide(cell, width)) {
                Move free = best(cell, false);
                if (free == null) {
                    return false;
                }
                free.make(room);
                kept.add(free);
            }
        }
        proofs = kept;
        return true;
    }

    /** Asked once more at the end, of the moves alone. */
    private List<Integer> stillNarrow() {
        room.forget();
        proofs.forEach(move -> move.make(room));
        return IntStream.range(0, room.size())
                .filter(cell -> room.isHidden(cell) && !room.isWide(cell, width))
                .boxed()
                .toList();
    }

    private static final class Choice {
        private long price = Room.NO_LIMIT;
        private long reached;
        private @Nullable Move move;
    }
}
