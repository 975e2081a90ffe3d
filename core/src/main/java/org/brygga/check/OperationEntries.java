// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** The catalogue's entries for what a step says itself, because no record shows it: what it names is not there, say. */
public final class OperationEntries {

    /** A step names something that the record does not have. */
    public static final RuleEntry NOT_THERE = Rule.error("COM-OPR-001")
            .title("What a step names is there")
            .text("The step names something that is not there: {what}.")
            .fix("Read the record once more and choose from what is there.")
            .scope(Scope.AGGREGATE)
            .entry();

    /** Somebody waits, because all seats are taken. */
    public static final RuleEntry WAITS = Rule.info("COM-OPR-002")
            .title("Whoever finds no free seat is told that she waits, and where in the order")
            .text("All {most} seats are taken: she waits as number {position}.")
            .fix("Nothing needs to be done; she is admitted in the order of the list when a seat is free.")
            .scope(Scope.AGGREGATE)
            .entry();

    /** Completion that is not earned. */
    public static final RuleEntry NOT_EARNED = Rule.error("COM-OPR-003")
            .title("Completion is earned, or recorded as an exception")
            .text("She was at {attended} of {of} sessions and needs {needed}.")
            .text(
                    "required",
                    "She was at {attended} of {of} sessions and needs {needed}; she missed module {modules}, which is required.")
            .fix("Plan a session for catching up, or complete her as an exception with a reason.")
            .scope(Scope.AGGREGATE)
            .entry();

    /** A step on a record that changed since it was read. */
    public static final RuleEntry STALE = Rule.error("COM-OPR-004")
            .title("A change rests on the newest version of a record")
            .text("The record was changed since it was read: version {expected} was expected, and it has {actual}.")
            .fix("Read the record once more and make the change again.")
            .scope(Scope.AGGREGATE)
            .entry();

    /** A key that stands for another request. */
    public static final RuleEntry KEY_USED = Rule.error("COM-OPR-005")
            .title("A key for repeating a request stands for one request")
            .text("The key was used for another request.")
            .fix("Draw a new key for each new request, and repeat a key only with the same request.")
            .scope(Scope.AGGREGATE)
            .entry();

    private OperationEntries() {}

    /** Every entry, by code. */
    public static List<RuleEntry> all() {
        return List.of(NOT_THERE, WAITS, NOT_EARNED, STALE, KEY_USED);
    }
}
