// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.brygga.indicator.Trace;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment as it stood on the day of the question.
 *
 * @param person who it is, the same in every group; absent if the record names nobody
 * @param start the day on which it began; that of the group where the enrolment has none
 * @param seen whether she was noted at one of the sessions, present or not
 * @param attended whether she was ever present
 */
public record Membership(
        Group group,
        Enrolment enrolment,
        @Nullable Ref person,
        @Nullable LocalDate start,
        boolean seen,
        boolean attended,
        LocalDate asOf) {

    private static final Set<String> NOT_STARTED =
            Set.of("APPLIED", "WAITING", "ADMITTED", "DECLINED", "WITHDRAWN", "NEVER_CAME");

    /** Whether she began, as far as the status tells; whoever is listed without a status did. */
    public boolean started() {
        return enrolment.status() == null
                || !NOT_STARTED.contains(enrolment.status().word());
    }

    /** Whether she never came: it says so, or she was noted at sessions and never present. */
    public boolean neverAttended() {
        return is("NEVER_CAME") || (started() && !completed() && seen && !attended);
    }

    /** The day on which she completed; absent if she has not by the day of the question, or if no day is known. */
    public Optional<LocalDate> completion() {
        LocalDate day = enrolment.completed() != null ? enrolment.completed() : is("COMPLETED") ? end() : null;
        return Optional.ofNullable(day).filter(one -> !one.isAfter(asOf));
    }

    /** Whether she has completed by the day of the question. */
    public boolean completed() {
        return completion().isPresent() || (is("COMPLETED") && enrolment.completed() == null && end() == null);
    }

    /** Whether she moved away before the end. */
    public boolean movedAway() {
        return left() && Code.is(enrolment.reason(), "MOVED_AWAY");
    }

    /** Whether she goes on in another group. */
    public boolean changedGroup() {
        return is("MOVED") && over();
    }

    /** Whether she left before the end, by the day of the question. */
    public boolean left() {
        return !completed() && is("LEFT") && over();
    }

    private boolean over() {
        LocalDate end = end();
        return end == null || !end.isAfter(asOf);
    }

    private @Nullable LocalDate end() {
        return enrolment.period() == null ? null : enrolment.period().lastDay().orElse(null);
    }

    private boolean is(String status) {
        return Code.is(enrolment.status(), status);
    }

    /** Whether completing makes her trained: a training of volunteers, or one that ends with a certificate. */
    public boolean trains() {
        return Code.is(enrolment.purpose(), "TRAINING")
                || (enrolment.purpose() == null && Code.is(group.kind(), "TRAINING_GROUP"))
                || (enrolment.decision() != null && enrolment.decision().certificate() != null);
    }

    /** Where it is recorded. */
    public Trace.Fact fact() {
        return new Trace.Fact(group.ref(), "enrolments/" + (enrolment.id() == null ? "" : enrolment.id()));
    }
}
