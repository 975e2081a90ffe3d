// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Seats;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a seat in a group, who waits for one, and who goes on in another group.
 *
 * <p>Whether there is a seat is asked of {@link Seats} by every step here, and of nothing else.
 */
public final class AdmissionOperations {

    private final Desk desk;
    private final Seating seating;

    public AdmissionOperations(Desk desk) {
        this.desk = desk;
        this.seating = new Seating(desk);
    }

    /** Whoever wants to take part. */
    public record Application(
            String id,
            Ref person,
            @Nullable Code purpose,
            @Nullable Code cameThrough) {}

    /** Takes an application without deciding on it. */
    public Outcome<Group> apply(Group group, Application application, Dataset around, Attribution by) {
        return known(group, application)
                .map(desk::unchanged)
                .orElseGet(() -> desk.settle(
                        group, added(group, application, "APPLIED"), "group.enrolment-applied", around, by));
    }

    /**
     * Takes an application and gives her a seat if one is free and nobody waits for it, else the last place on the list.
     */
    public Outcome<Group> enrol(Group group, Application application, Dataset around, Attribution by) {
        Optional<Group> known = known(group, application);
        if (known.isPresent()) {
            return desk.unchanged(group);
        }
        return seating.decide(
                group,
                added(group, application, "APPLIED"),
                application.id(),
                group.waitingList().size(),
                around,
                by);
    }

    /** Gives whoever has applied or waits a seat if one is free, whatever the order of the list; else she waits. */
    public Outcome<Group> admit(Group group, String enrolment, Dataset around, Attribution by) {
        return Edits.enrolment(group, enrolment).isEmpty()
                ? notThere(group, around, enrolment)
                : seating.decide(group, group, enrolment, 0, around, by);
    }

    /** Does not admit her. */
    public Outcome<Group> decline(Group group, String enrolment, Dataset around, Attribution by) {
        return change(group, enrolment, "group.enrolment-declined", around, by, one -> one.status(Code.of("DECLINED")));
    }

    /** She takes her application back, or gives up her seat before the start. */
    public Outcome<Group> withdraw(Group group, String enrolment, Dataset around, Attribution by) {
        return change(
                group, enrolment, "group.enrolment-withdrawn", around, by, one -> one.status(Code.of("WITHDRAWN")));
    }

    /** She goes on in another group: a seat there if one is free, else a place on its list; both groups change together. */
    public Outcome<Group> move(
            Group from, String enrolment, Group to, String newEnrolment, Dataset around, Attribution by) {
        Optional<Enrolment> old = Edits.enrolment(from, enrolment);
        if (old.isEmpty() || old.get().person() == null) {
            return notThere(from, around, enrolment);
        }
        Group left =
                Edits.with(from, enrolment, one -> one.status(Code.of("MOVED")).period(until(one.period(), by.day())));
        Application application = new Application(
                newEnrolment,
                Objects.requireNonNull(old.get().person()),
                old.get().purpose(),
                old.get().cameThrough());
        Outcome<Group> joined = enrol(to, application, ChangedDataset.with(around, List.of(left, to)), by);
        if (!joined.done()) {
            return desk.refused(from, joined.findings());
        }
        return desk.settle(
                new Desk.Change<>(from, left, "group.enrolment-moved"),
                List.of(new Desk.Change<>(to, joined.record(), "group.enrolment-admitted")),
                around,
                by,
                joined.findings());
    }

    /** Admits those who wait, in the order of the list, for as long as there are seats. */
    public Outcome<Group> fill(Group group, Dataset around, Attribution by) {
        Group filled = group;
        for (WaitingPlace place : WaitingList.inOrder(group)) {
            Optional<Enrolment> waiting = filled.enrolments().stream()
                    .filter(one -> Code.is(one.status(), "WAITING")
                            && Objects.requireNonNullElse(place.person(), place).equals(one.person()))
                    .findFirst();
            if (waiting.isPresent()
                    && waiting.get().id() != null
                    && Seats.of(filled, by.day()).hasRoom()) {
                filled = Seating.seated(filled, waiting.get(), by.day());
            }
        }
        return filled.equals(group)
                ? desk.unchanged(group)
                : desk.settle(group, filled, "group.enrolment-admitted", around, by);
    }

    private Outcome<Group> change(
            Group group,
            String id,
            String kind,
            Dataset around,
            Attribution by,
            UnaryOperator<EnrolmentBuilder> change) {
        if (Edits.enrolment(group, id).isEmpty()) {
            return notThere(group, around, id);
        }
        Group changed = Edits.with(group, id, change);
        Enrolment enrolment = Edits.enrolment(changed, id).orElseThrow();
        return desk.settle(group, WaitingList.without(changed, enrolment.person()), kind, around, by);
    }

    private Outcome<Group> notThere(Group group, Dataset around, String id) {
        return desk.refused(
                group,
                around,
                OperationEntries.NOT_THERE,
                FieldPath.of("enrolments"),
                Map.of("what", Ref.of("enrolment", id)));
    }

    /** The same person asked for the same enrolment before, so a repeated request changes nothing. */
    private static Optional<Group> known(Group group, Application application) {
        return Edits.enrolment(group, application.id())
                .filter(one -> application.person().equals(one.person()))
                .map(one -> group);
    }

    private static Group added(Group group, Application application, String status) {
        List<Enrolment> enrolments = new ArrayList<>(group.enrolments());
        enrolments.add(EnrolmentBuilder.builder()
                .id(application.id())
                .person(application.person())
                .purpose(application.purpose())
                .cameThrough(application.cameThrough())
                .status(Code.of(status))
                .build());
        return GroupBuilder.builder(group).enrolments(enrolments).build();
    }

    private static Period until(@Nullable Period period, LocalDate day) {
        return new Period(period == null ? null : period.start(), PartialDate.of(day));
    }
}
