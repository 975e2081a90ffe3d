// SPDX-License-Identifier: Apache-2.0
package org.brygga.lifecycle;

import java.util.List;

/**
 * The lifecycles of a programme: whatever has a status, and whatever has states that follow from its dates.
 *
 * <p>Leaving is possible from everywhere, and an end is an end: somebody who comes back has a new record about the same
 * person.
 */
public final class Lifecycles {

    /** From the first conversation to the last day (COM-VOL-005; Bydelsmødre Danmark and Norge, phases of a local group). */
    public static final Lifecycle VOLUNTEER = Lifecycle.of("volunteer", "volunteer-status")
            .begins("CANDIDATE")
            .step("train", "CANDIDATE", "IN_TRAINING")
            .step("certify", "IN_TRAINING", "CERTIFIED")
            .step("exempt", "CANDIDATE", "CERTIFIED")
            .step("activate", "CERTIFIED PAUSED", "ACTIVE")
            .step("pause", "ACTIVE", "PAUSED")
            .step("end", "CANDIDATE IN_TRAINING CERTIFIED ACTIVE PAUSED", "ENDED")
            .build();

    /** From an application to a place in a group to what became of it. */
    public static final Lifecycle ENROLMENT = Lifecycle.of("enrolment", "enrolment-status")
            .begins("APPLIED", "WAITING", "ADMITTED")
            .step("wait", "APPLIED", "WAITING")
            .step("admit", "APPLIED WAITING", "ADMITTED")
            .step("decline", "APPLIED WAITING", "DECLINED")
            .step("withdraw", "APPLIED WAITING ADMITTED", "WITHDRAWN")
            .step("start", "ADMITTED", "STARTED")
            .step("neverCome", "ADMITTED", "NEVER_CAME")
            .step("move", "ADMITTED STARTED", "MOVED")
            .step("leave", "STARTED", "LEFT")
            .step("complete", "STARTED", "COMPLETED")
            .build();

    /** A group from its plan to its last session. */
    public static final Lifecycle GROUP = Lifecycle.of("group", "group-status")
            .begins("DRAFT", "PLANNED")
            .step("plan", "DRAFT", "PLANNED")
            .step("start", "PLANNED PAUSED", "ACTIVE")
            .step("pause", "ACTIVE", "PAUSED")
            .step("complete", "ACTIVE", "COMPLETED")
            .step("close", "ACTIVE PAUSED", "CLOSED")
            .step("cancel", "DRAFT PLANNED", "CANCELLED")
            .build();

    /** A local group from start-up to an association of its own (Bydelsmødre Norge, the four phases). */
    public static final Lifecycle LOCAL_GROUP = Lifecycle.of("local-group", "local-group-phase")
            .begins("1")
            .step("train", "1", "2")
            .step("goOut", "2", "3")
            .step("found", "3", "4")
            .build();

    /** One meeting of a group. A meeting that is moved or replaced stays, and another takes its place. */
    public static final Lifecycle SESSION = Lifecycle.of("session", "session-status")
            .begins("PLANNED", "HELD")
            .step("hold", "PLANNED", "HELD")
            .step("move", "PLANNED", "MOVED")
            .step("replace", "PLANNED", "REPLACED")
            .step("cancel", "PLANNED", "CANCELLED")
            .build();

    /** An agreement or a promise. */
    public static final Lifecycle PARTNERSHIP = Lifecycle.of("partnership", "partnership-status")
            .begins("DRAFT", "SIGNED")
            .step("sign", "DRAFT", "SIGNED")
            .step("begin", "SIGNED", "ACTIVE")
            .step("prepareRenewal", "ACTIVE", "UNDER_RENEWAL")
            .step("renew", "UNDER_RENEWAL", "ACTIVE")
            .step("end", "ACTIVE UNDER_RENEWAL", "ENDED")
            .step("terminate", "SIGNED ACTIVE UNDER_RENEWAL", "TERMINATED")
            .build();

    /**
     * One measure of a promise: its state follows from what is recorded, see {@code MeasureProgress}. Citizens are told again
     * when there is more to tell, so it goes round and has no end.
     */
    public static final Lifecycle MEASURE = Lifecycle.of("measure", "measure-progress")
            .begins("PROMISED")
            .step("plan", "PROMISED", "PLANNED")
            .step("report", "PROMISED PLANNED TOLD_BACK", "REPORTED")
            .step("tellBack", "REPORTED", "TOLD_BACK")
            .build();

    /** A grant from the application to the closed account. */
    public static final Lifecycle GRANT = Lifecycle.of("grant", "grant-status")
            .begins("DRAFT", "APPLIED")
            .step("apply", "DRAFT", "APPLIED")
            .step("grant", "APPLIED", "GRANTED")
            .step("refuse", "APPLIED", "REFUSED")
            .step("begin", "GRANTED", "IN_PROGRESS")
            .step("report", "IN_PROGRESS", "REPORTED")
            .step("close", "REPORTED", "CLOSED")
            .step("withdraw", "DRAFT APPLIED GRANTED IN_PROGRESS", "WITHDRAWN")
            .build();

    /** One report that a funder wants: its state follows from its dates, see {@code ReportProgress}. */
    public static final Lifecycle REPORT = Lifecycle.of("report", "report-progress")
            .begins("OPEN")
            .step("send", "OPEN RETURNED", "SENT")
            .step("return", "SENT", "RETURNED")
            .step("accept", "SENT", "ACCEPTED")
            .build();

    /** An open place. */
    public static final Lifecycle MEETING_PLACE = Lifecycle.of("meeting-place", "meeting-place-status")
            .begins("PLANNED", "ACTIVE")
            .step("open", "PLANNED PAUSED", "ACTIVE")
            .step("pause", "ACTIVE", "PAUSED")
            .step("close", "PLANNED ACTIVE PAUSED", "CLOSED")
            .build();

    private Lifecycles() {}

    /** Every lifecycle. */
    public static List<Lifecycle> all() {
        return List.of(
                VOLUNTEER, ENROLMENT, GROUP, LOCAL_GROUP, SESSION, PARTNERSHIP, MEASURE, GRANT, REPORT, MEETING_PLACE);
    }
}
