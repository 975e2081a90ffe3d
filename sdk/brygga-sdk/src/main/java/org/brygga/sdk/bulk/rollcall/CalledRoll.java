// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.value.Aggregate;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a group when a roll-call sheet of it comes back: marks are added or changed, and everything else stays as it is,
 * what was noted of somebody of whom the sheet says nothing too.
 */
public final class CalledRoll {

    private static final String LIST = "attendance";

    private final Group group;
    private final int[] places;

    private CalledRoll(Group group, int... places) {
        this.group = group;
        this.places = places;
    }

    /**
     * Calls the roll.
     *
     * @param kept the group as it is
     * @param sheet the group as it was read of the sheet
     */
    public static CalledRoll over(Group kept, Group sheet) {
        Roster roster = Roster.of(kept);
        List<Attendance> all = new ArrayList<>(kept.attendance());
        Set<Integer> called = new HashSet<>();
        int[] places = new int[sheet.attendance().size()];
        for (int i = 0; i < places.length; i++) {
            Attendance stated = sheet.attendance().get(i);
            int place = place(kept.attendance(), stated);
            // Somebody who stands on the sheet twice is told of like anything that stands twice.
            if (place >= 0 && called.add(place)) {
                all.set(place, marked(all.get(place), stated));
            } else {
                place = all.size();
                all.add(added(stated, roster));
            }
            places[i] = place;
        }
        return new CalledRoll(GroupBuilder.builder(kept).attendance(all).build(), places);
    }

    private static int place(List<Attendance> kept, Attendance stated) {
        for (int place = 0; place < kept.size(); place++) {
            if (key(stated).isPresent() && key(stated).equals(key(kept.get(place)))) {
                return place;
            }
        }
        return -1;
    }

    private static Attendance marked(Attendance before, Attendance stated) {
        return stated.mark() == null || Objects.equals(stated.mark(), before.mark())
                ? before
                : new Attendance(before.session(), before.person(), stated.mark(), before.dropIn(), before.source());
    }

    /** Whoever is enrolled did not drop in, on whichever line she stands. */
    private static Attendance added(Attendance stated, Roster roster) {
        LocalDate date = roster.session(stated.session()).map(Session::date).orElse(null);
        boolean enrolled = date != null && stated.person() != null && roster.belongs(stated.person(), date);
        return enrolled ? new Attendance(stated.session(), stated.person(), stated.mark(), null, null) : stated;
    }

    /**
     * What of a sheet leads to nothing: a session that its group has not, told at its first mark, or somebody who is not registered.
     *
     * @param called the group as it is to be
     * @param sheet the group as it was read of the sheet
     * @param known the records among which people are looked for
     * @return where it stands in the group as it is to be, and {@code session} or {@code person}
     */
    public static Map<FieldPath, String> strangers(Group called, Group sheet, Dataset known) {
        Map<FieldPath, String> strangers = new LinkedHashMap<>();
        Roster roster = Roster.of(called);
        Set<List<Object>> stated = new HashSet<>();
        sheet.attendance().stream().flatMap(one -> key(one).stream()).forEach(stated::add);
        Set<String> told = new HashSet<>();
        for (int place = 0; place < called.attendance().size(); place++) {
            Attendance one = called.attendance().get(place);
            if (one.session() == null
                    || one.person() == null
                    || key(one).filter(stated::contains).isEmpty()) {
                continue;
            }
            FieldPath path = FieldPath.of(LIST).element(place);
            if (roster.session(one.session()).isEmpty() && told.add(one.session())) {
                strangers.put(path.child("session"), "session");
            }
            boolean enrolled = called.enrolments().stream()
                    .anyMatch(enrolment -> one.person().equals(enrolment.person()));
            if (!enrolled && known.find(Aggregate.class, one.person()).isEmpty()) {
                strangers.put(path.child("person"), "person");
            }
        }
        return strangers;
    }

    private static Optional<List<Object>> key(Attendance one) {
        return one.session() == null || one.person() == null
                ? Optional.empty()
                : Optional.of(List.of(one.session(), one.person()));
    }

    /** The group as it is to be. */
    public Group group() {
        return group;
    }

    /** Where something that was read of the sheet stands in the group as it is to be. */
    public FieldPath place(FieldPath path) {
        return new FieldPath(place(path.pointer()), path.stable());
    }

    /** The same for a JSON Pointer. */
    public String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        Integer position = steps.length > 2 && LIST.equals(steps[1]) ? position(steps[2]) : null;
        if (position == null) {
            return pointer;
        }
        steps[2] = String.valueOf(places[position]);
        return String.join("/", steps);
    }

    private @Nullable Integer position(String step) {
        return step.matches("\\d{1,9}") && Integer.parseInt(step) < places.length
                ? (Integer) Integer.parseInt(step)
                : null;
    }
}
