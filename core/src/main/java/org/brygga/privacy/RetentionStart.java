// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;

/** The day on which the time of a record began to run: her last group ended, she stopped, she left her office. */
final class RetentionStart {

    private static final Set<String> OVER = Set.of("COMPLETED", "CLOSED", "CANCELLED");
    private static final Set<String> LEFT = Set.of("COMPLETED", "LEFT", "MOVED", "NEVER_CAME", "DECLINED", "WITHDRAWN");

    private RetentionStart() {}

    static Optional<LocalDate> of(PersonRecord person, Dataset dataset, LocalDate asOf) {
        if (person instanceof Volunteer volunteer) {
            return ended(volunteer);
        }
        if (person instanceof ContactPerson contact) {
            return office(contact, asOf);
        }
        return lastGroup(person, dataset, asOf);
    }

    /** The task of every check has ended, or she has stopped. */
    static Optional<LocalDate> ofChecks(Volunteer volunteer) {
        return latest(volunteer.recordChecks().stream()
                .map(note -> Optional.ofNullable(note.taskEnded()).or(() -> ended(volunteer)))
                .toList());
    }

    /** The last contact of the month. */
    static Optional<LocalDate> of(OutreachLog log) {
        return log.contacts().stream()
                .flatMap(contact -> Stream.ofNullable(contact.date()))
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> ended(Volunteer volunteer) {
        return Code.is(volunteer.status(), "ENDED")
                ? volunteer.statusHistory().stream()
                        .filter(change -> Code.is(change.status(), "ENDED"))
                        .flatMap(change -> Stream.ofNullable(change.date()))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Every office has ended. */
    private static Optional<LocalDate> office(ContactPerson contact, LocalDate asOf) {
        List<Optional<LocalDate>> ends = contact.roles().stream()
                .map(role -> Optional.ofNullable(role.period()).flatMap(Period::lastDay))
                .toList();
        return latest(ends).filter(last -> asOf.isAfter(last));
    }

    /** Every group that she was in has ended, or she has left it. */
    private static Optional<LocalDate> lastGroup(PersonRecord person, Dataset dataset, LocalDate asOf) {
        return latest(dataset.referringTo(Group.class, person.ref()).stream()
                .flatMap(group -> group.enrolments().stream()
                        .filter(one -> person.ref().equals(one.person()))
                        .map(one -> end(group, one, asOf)))
                .toList());
    }

    private static Optional<LocalDate> end(Group group, Enrolment enrolment, LocalDate asOf) {
        if (enrolment.completed() != null) {
            return Optional.of(enrolment.completed());
        }
        Optional<LocalDate> own = Optional.ofNullable(enrolment.period()).flatMap(Period::lastDay);
        boolean left =
                enrolment.status() != null && LEFT.contains(enrolment.status().word());
        if (left && own.isPresent()) {
            return own;
        }
        Optional<LocalDate> last = group.closing() != null && group.closing().date() != null
                ? Optional.of(group.closing().date())
                : Optional.ofNullable(group.period()).flatMap(Period::lastDay);
        boolean over = group.status() != null && OVER.contains(group.status().word());
        return last.filter(day -> over || asOf.isAfter(day));
    }

    /** The latest of all; empty if one of them has not come, or there is none. */
    private static Optional<LocalDate> latest(List<Optional<LocalDate>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
