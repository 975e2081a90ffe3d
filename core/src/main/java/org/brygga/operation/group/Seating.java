// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Roster;
import org.brygga.reckoning.group.Seats;

/** Decides whether somebody gets a seat or waits; every way into a group comes through here. */
final class Seating {

    private static final Code FULL = Code.of("FULL");

    private final Desk desk;

    Seating(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives a seat if there is one, else the last place on the list.
     *
     * @param before the group as it was
     * @param group the group with the enrolment
     * @param ahead how many have the first word on a free seat
     */
    Outcome<Group> decide(Group before, Group group, String id, int ahead, Dataset around, Attribution by) {
        Enrolment enrolment = Edits.enrolment(group, id).orElseThrow();
        Seats seats = Seats.of(group, by.day());
        if (Seats.occupies(enrolment, by.day())) {
            return desk.unchanged(before);
        }
        if (seats.most() == null || seats.free().orElse(0) > ahead) {
            return desk.settle(before, seated(group, enrolment, by.day()), "group.enrolment-admitted", around, by);
        }
        Group listed = Code.is(enrolment.status(), "WAITING")
                ? group
                : WaitingList.with(
                        Edits.with(group, id, one -> one.status(Code.of("WAITING"))),
                        enrolment.person(),
                        by.day(),
                        FULL);
        Map<String, Object> arguments = Map.of(
                "most", Objects.requireNonNullElse(seats.most(), 0),
                "position", WaitingList.position(listed, enrolment.person()));
        Findings waits = Findings.of(
                List.of(desk.finding(listed, around, OperationEntries.WAITS, FieldPath.of("waitingList"), arguments)));
        return desk.settle(before, listed, "group.enrolment-waiting", around, by, waits);
    }

    /** The group with this person in a seat, and no longer on the list; who comes late is expected from this day on. */
    static Group seated(Group group, Enrolment enrolment, LocalDate day) {
        boolean late = group.sessions().stream()
                .anyMatch(session -> Roster.takesPlace(session)
                        && session.date() != null
                        && session.date().isBefore(day));
        Group admitted = Edits.with(
                group,
                Objects.requireNonNull(enrolment.id()),
                one -> one.status(Code.of("ADMITTED"))
                        .period(late && one.period() == null ? new Period(PartialDate.of(day), null) : one.period()));
        return WaitingList.without(admitted, enrolment.person());
    }
}
