// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Which areas lie in which, and which took over from which; references in circles end where they began. */
public final class AreaTree {

    private final Map<Ref, Area> areas = new HashMap<>();
    private final Map<Ref, List<Ref>> beneath = new HashMap<>();
    private final Map<Ref, List<Ref>> before = new HashMap<>();

    /** Indexes areas. */
    public AreaTree(Collection<Area> all) {
        for (Area area : all) {
            areas.putIfAbsent(area.ref(), area);
            if (area.parent() != null) {
                beneath.computeIfAbsent(area.parent(), key -> new ArrayList<>()).add(area.ref());
            }
            area.successors()
                    .forEach(successor -> before.computeIfAbsent(successor, key -> new ArrayList<>())
                            .add(area.ref()));
        }
    }

    /**
     * An area with everything beneath it, and with the areas that it took over as a whole. One that was split belongs to its
     * successors together and to none of them alone.
     */
    public Set<Ref> within(Ref area) {
        Set<Ref> found = new HashSet<>();
        Deque<Ref> open = new ArrayDeque<>(List.of(area));
        while (!open.isEmpty()) {
            Ref next = open.pop();
            if (found.add(next)) {
                open.addAll(beneath.getOrDefault(next, List.of()));
                before.getOrDefault(next, List.of()).stream()
                        .filter(predecessor -> takenOver(predecessor, found))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private boolean takenOver(Ref predecessor, Set<Ref> found) {
        Area area = areas.get(predecessor);
        return area != null && found.containsAll(area.successors());
    }

    /** An area and those that it lies in, from the nearest to the widest. */
    public List<Area> upwards(@Nullable Ref area) {
        Map<Ref, Area> way = new LinkedHashMap<>();
        Area next = area == null ? null : areas.get(area);
        while (next != null && way.putIfAbsent(next.ref(), next) == null) {
            next = next.parent() == null ? null : areas.get(next.parent());
        }
        return List.copyOf(way.values());
    }
}
