// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Completion;
import org.brygga.rule.Hits;
import org.jspecify.annotations.Nullable;

/** What becomes of somebody who has a seat: she begins, stops, never comes, or completes. */
public final class ParticipationOperations {

    private static final Code EXCEPTION = Code.of("EXCEPTION");

    private final Desk desk;

    public ParticipationOperations(Desk desk) {
        this.desk = desk;
    }

    /** She has begun to take part. */
    public Outcome<Group> start(Group group, String enrolment, LocalDate day, Dataset around, Attribution by) {
        return change(
                group,
                enrolment,
                "group.enrolment-started",
                around,
                by,
                one -> one.status(Code.of("STARTED")).period(from(one.period(), day)));
    }

    /** She had a seat and never came. */
    public Outcome<Group> neverCame(Group group, String enrolment, Dataset around, Attribution by) {
        return change(
                group, enrolment, "group.enrolment-never-came", around, by, one -> one.status(Code.of("NEVER_CAME")));
    }

    /** She stops before the end; the reason is one she is free to give. */
    public Outcome<Group> leave(
            Group group, String enrolment, LocalDate day, Code reason, Dataset around, Attribution by) {
        return change(
                group,
                enrolment,
                "group.enrolment-left",
                around,
                by,
                one -> one.status(Code.of("LEFT")).reason(reason).period(until(one.period(), day)));
    }

    /**
     * She has completed: the figures and the threshold are kept with the decision.
     *
     * @param usual the share of sessions that is asked for where the curriculum states none, 0 to 1
     * @param certificate what she is given; absent if nothing
     * @param exception whether she completes although the figures do not say so; the reason is the attribution's
     */
    public Outcome<Group> complete(
            Group group,
            String enrolment,
            BigDecimal usual,
            @Nullable Code certificate,
            boolean exception,
            Dataset around,
            Attribution by) {
        Optional<Enrolment> found = Edits.enrolment(group, enrolment);
        if (found.isEmpty()) {
            return notThere(group, around, enrolment);
        }
        Completion completion =
                Completion.of(group, found.get(), curriculum(group, around).orElse(null), usual, by.day());
        if (!completion.earned() && !exception) {
            return desk.refused(
                    group, around, OperationEntries.NOT_EARNED, FieldPath.of("enrolments"), figures(completion));
        }
        Enrolment.Decision decision = new Enrolment.Decision(
                by.day(),
                completion.attended(),
                completion.of(),
                completion.needed(),
                completion.share(),
                completion.earned() ? completion.basis() : EXCEPTION,
                certificate);
        return change(
                group,
                enrolment,
                "group.enrolment-completed",
                around,
                by,
                one -> one.status(Code.of("COMPLETED"))
                        .completed(by.day())
                        .period(until(one.period(), by.day()))
                        .decision(decision));
    }

    /** The curriculum that a group follows, as its programme has it. */
    public static Optional<Curriculum> curriculum(Group group, Dataset around) {
        return around.find(Programme.class, group.programme()).stream()
                .flatMap(programme -> programme.curricula().stream())
                .filter(curriculum -> curriculum.id() != null && curriculum.id().equals(group.curriculum()))
                .findFirst();
    }

    private static Map<String, Object> figures(Completion completion) {
        Map<String, Object> figures = new TreeMap<>(
                Map.of("attended", completion.attended(), "of", completion.of(), "needed", completion.needed()));
        var required = completion.missed().stream()
                .filter(Completion.Missed::required)
                .flatMap(missed -> Stream.ofNullable(missed.module()))
                .toList();
        if (!required.isEmpty()) {
            figures.put("modules", required);
            figures.put(Hits.CASE, "required");
        }
        return figures;
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

    private static Period from(@Nullable Period period, LocalDate day) {
        return new Period(PartialDate.of(day), period == null ? null : period.end());
    }

    private static Period until(@Nullable Period period, LocalDate day) {
        return new Period(period == null ? null : period.start(), PartialDate.of(day));
    }
}
