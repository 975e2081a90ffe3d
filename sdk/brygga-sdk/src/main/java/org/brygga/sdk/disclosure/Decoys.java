// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.attack.Room;
import org.brygga.sdk.disclosure.count.Lattice;
import org.brygga.sdk.disclosure.count.Tree;

/**
 * Hides, beside a cell that has changed by a few people, another place and all its sums, in which the change may as well have been:
 * otherwise the mere fact that a cell is hidden where it was shown before tells where somebody came or went.
 */
final class Decoys {

    private final LinkedCells cells;
    private final Room room;

    Decoys(LinkedCells cells, Room room) {
        this.cells = cells;
        this.room = room;
    }

    void beside(int changed) {
        for (int table = 0; table < cells.tables().size(); table++) {
            Lattice lattice = cells.tables().get(table);
            int[] of = cells.cellsOf(table);
            for (int cell = 0; cell < of.length; cell++) {
                if (of[cell] == changed) {
                    hideCheapest(lattice, of, cell);
                }
            }
        }
    }

    private void hideCheapest(Lattice lattice, int[] of, int changed) {
        long cheapest = Long.MAX_VALUE;
        Set<Integer> best = Set.of();
        for (int cell = 0; cell < of.length; cell++) {
            if (lattice.isInner(cell) && isElsewhere(lattice, cell, changed)) {
                Set<Integer> path = path(lattice, of, cell);
                long price = path.stream()
                        .filter(one -> !room.isHidden(one))
                        .mapToLong(one -> 1 + room.count(one))
                        .sum();
                if (path.stream().noneMatch(room::isKnown) && price < cheapest) {
                    cheapest = price;
                    best = path;
                }
            }
        }
        best.forEach(room::hide);
    }

    private static boolean isElsewhere(Lattice lattice, int cell, int changed) {
        for (int d = 0; d < lattice.dimensions().size(); d++) {
            int node = lattice.node(changed, d);
            if (node > 0 && lattice.tree(d).within(lattice.node(cell, d), node)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> path(Lattice lattice, int[] of, int inner) {
        Set<Integer> path = new LinkedHashSet<>(Set.of(inner));
        for (int d = 0; d < lattice.dimensions().size(); d++) {
            Tree tree = lattice.tree(d);
            Set<Integer> wider = new LinkedHashSet<>();
            for (int cell : path) {
                int node = lattice.node(cell, d);
                for (int at = node; at >= 0; at = tree.parent(at)) {
                    wider.add(cell + (at - node) * lattice.stride(d));
                }
            }
            path = wider;
        }
        Set<Integer> linked = new LinkedHashSet<>();
        path.forEach(cell -> linked.add(of[cell]));
        return linked;
    }
}
