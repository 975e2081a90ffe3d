// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.brygga.sdk.disclosure.attack.Attack;
import org.brygga.sdk.disclosure.attack.Attack.Assumption;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.attack.Room;

/** What an earlier release asks of a new one: what somebody who has both may not learn from how they differ. */
final class Comparison {

    private final LinkedCells now;
    private final LinkedCells before;
    private final List<OptionalLong> shownBefore;
    private final int threshold;
    private boolean grown;
    private boolean declined;

    Comparison(LinkedCells now, LinkedCells before, List<OptionalLong> shownBefore, int threshold) {
        this.now = now;
        this.before = before;
        this.shownBefore = shownBefore;
        this.threshold = threshold;
    }

    /**
     * Hides what was hidden before and what has changed by a few.
     *
     * @param bounded whether hidden cells are chosen as if everybody knew which way each of them has changed: it is seldom needed, and
     *     there are fewer to choose from
     */
    void apply(Room room, boolean bounded) {
        for (int cell = 0; cell < before.size(); cell++) {
            long change = change(room, cell);
            grown |= change > 0;
            declined |= change < 0;
        }
        for (int cell = 0; cell < before.size(); cell++) {
            OptionalInt here = now.find(before.conditions(cell));
            if (here.isPresent()) {
                apply(room, here.getAsInt(), cell, bounded);
            }
        }
    }

    private void apply(Room room, int here, int cell, boolean bounded) {
        if (shownBefore.get(cell).isEmpty()) {
            room.hide(here);
            return;
        }
        long value = shownBefore.get(cell).getAsLong();
        if (!grown && !declined) {
            room.know(here);
        } else {
            long change = Math.abs(change(room, cell));
            if (change > 0 && change < threshold) {
                room.hide(here);
                new Decoys(now, room).beside(here);
            }
            if (bounded && !declined) {
                room.atLeast(here, value);
            }
            if (bounded && !grown) {
                room.atMost(here, value);
            }
        }
    }

    private long change(Room room, int cell) {
        OptionalInt here = now.find(before.conditions(cell));
        return here.isEmpty() || shownBefore.get(cell).isEmpty()
                ? 0
                : room.count(here.getAsInt()) - shownBefore.get(cell).getAsLong();
    }

    /** What somebody may rightly assume who sees how the releases differ; empty if people came and others went. */
    Optional<Assumption> assumption() {
        if (grown && declined) {
            return Optional.empty();
        }
        return Optional.of(grown ? Assumption.GROWTH : declined ? Assumption.DECLINE : Assumption.SAME);
    }

    /** The hidden cells of the new release that both releases together give away; all of them if only earlier ones are. */
    List<Integer> givenAway(List<OptionalLong> shown) {
        Optional<Assumption> assumption = assumption();
        if (assumption.isEmpty()) {
            return List.of();
        }
        List<Integer> hiddenBefore = new ArrayList<>(Audit.hidden(shownBefore));
        hiddenBefore.removeAll(new Attack(before, shownBefore).narrow(hiddenBefore, List.of(), threshold));
        List<Integer> narrow = new Attack(now, shown)
                .beside(before, shownBefore, assumption.get())
                .narrow(Audit.hidden(shown), hiddenBefore, threshold);
        List<Integer> own = new ArrayList<>(
                narrow.stream().filter(cell -> cell < now.size()).toList());
        if (own.isEmpty() && !narrow.isEmpty()) {
            for (int cell = 0; cell < now.size(); cell++) {
                own.add(cell);
            }
        }
        return own;
    }
}
