// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Material;
import org.jspecify.annotations.Nullable;

/**
 * The parts into which a report divides its area: those right beneath it, or the municipalities where it is about no area in particular.
 * Only parts in which there is a group or a meeting place; which those are is known to everybody.
 */
final class AreaParts {

    /** The name of the dimension in tables. */
    static final String AREA = "area";

    /** What belongs to the area itself, or to none that is known. */
    private static final String REST = "rest";

    private final Material material;
    private final Map<String, Ref> parts = new LinkedHashMap<>();

    AreaParts(Material material) {
        this.material = material;
        Map<String, Area> found = new TreeMap<>();
        Stream.concat(
                        material.facts().groups().stream().map(Group::area),
                        material.facts().places().stream().map(MeetingPlace::area))
                .flatMap(area -> part(area).stream())
                .forEach(area -> found.put(area.ref().id(), area));
        found.values().stream()
                .sorted(Comparator.comparing((Area area) -> area.name() == null ? "" : area.name())
                        .thenComparing(Area::ref))
                .forEach(area -> parts.put(area.ref().id(), area.ref()));
    }

    private Optional<Area> part(@Nullable Ref area) {
        List<Area> upwards = material.facts().tree().upwards(area);
        Ref about = material.subject();
        if (about == null || !about.type().equals("area")) {
            return upwards.stream()
                    .filter(one -> Code.is(one.kind(), "MUNICIPALITY"))
                    .findFirst();
        }
        return upwards.stream().filter(one -> about.equals(one.parent())).findFirst();
    }

    /** The category of something that belongs to an area. */
    String of(@Nullable Ref area) {
        return part(area).map(one -> one.ref().id()).filter(parts::containsKey).orElse(REST);
    }

    /** The categories with their names, the rest last. */
    Map<String, Phrase> names() {
        Map<String, Phrase> names = new LinkedHashMap<>();
        parts.forEach((id, area) -> names.put(id, material.name(area)));
        names.put(REST, Phrase.said("report.area.rest"));
        return names;
    }

    /** The areas themselves by category. */
    Map<String, Ref> areas() {
        return parts;
    }

    Dimension dimension() {
        List<Dimension.Category> categories = new ArrayList<>();
        names().keySet().forEach(id -> categories.add(new Dimension.Category(id, null)));
        return new Dimension(AREA, categories);
    }
}
