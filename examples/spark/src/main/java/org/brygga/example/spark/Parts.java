// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.brygga.indicator.fact.AreaTree;
import org.brygga.model.place.Area;

/** The parts into which what is published divides a country: the widest areas that are known. */
final class Parts {

    /** The part for what belongs to no known area. */
    static final String NOWHERE = "nowhere";

    private final Map<String, String> partOf = new HashMap<>();

    Parts(Collection<Area> areas) {
        AreaTree tree = new AreaTree(areas);
        for (Area area : areas) {
            List<Area> upwards = tree.upwards(area.ref());
            partOf.put(area.ref().text(), upwards.get(upwards.size() - 1).ref().text());
        }
    }

    /** The part of each area, by the texts of their references. */
    Map<String, String> partOf() {
        return partOf;
    }

    /** All parts. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(partOf.values());
        all.add(NOWHERE);
        return all;
    }
}
