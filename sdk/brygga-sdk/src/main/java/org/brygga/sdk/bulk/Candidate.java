// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.reading.Arrival;
import org.brygga.sdk.bulk.rollcall.CalledRoll;
import org.brygga.sdk.json.FileFindings;
import org.jspecify.annotations.Nullable;

/** One record of a file while it is decided what becomes of it. */
final class Candidate {

    private Arrival arrival;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Aggregate before;
    private @Nullable Aggregate after;
    private long version;
    private Action action = Action.REFUSED;
    private boolean stands;
    private long newest;

    Candidate(Arrival arrival) {
        this.arrival = arrival;
        arrival.read().findings().forEach(findings::add);
    }

    Arrival arrival() {
        return arrival;
    }

    @Nullable Aggregate before() {
        return before;
    }

    /** The record as it is to be; where it is to be removed, as it stands in the file. */
    @Nullable Aggregate after() {
        return after;
    }

    /** The version that it rests on. */
    long version() {
        return version;
    }

    Action action() {
        return action;
    }

    boolean accepted() {
        return action != Action.REFUSED;
    }

    /** Whether it would be there if it were mended; not if it takes the place of another, or of one that must not be touched. */
    boolean stands() {
        return stands && action != Action.DELETED;
    }

    /** It does not stand among the others any more. */
    void leave() {
        stands = false;
    }

    /** Whether it is to be put, so that others may name it. */
    boolean isPut() {
        return action == Action.CREATED || action == Action.UPDATED || action == Action.UNCHANGED;
    }

    @Nullable Ref ref() {
        return after == null ? null : after.ref();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Decides, as long as nothing that was found refuses it. */
    void decide(@Nullable Aggregate from, long rests, Aggregate to, Action what) {
        before = from;
        version = rests;
        after = to;
        action = what;
        stands = true;
    }

    /** Whatever is kept of it follows this version; that is not the one it rests on where a record with its id was taken away. */
    void follows(long version) {
        newest = version;
    }

    /** Its marks stand elsewhere in the group that they make. */
    void call(CalledRoll roll) {
        arrival = arrival.called(roll);
    }

    void refuse() {
        action = Action.REFUSED;
    }

    /** Refuses it for a reason that the catalogue has, told where the value stands. */
    void refuse(FileFindings said, RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        Aggregate record = after == null ? arrival.read().record() : after;
        Finding finding = said.about(
                entry, Objects.requireNonNull(record), path, arrival.read().origin(), arguments);
        leave();
        found(arrival.placed(List.of(finding)));
    }

    /** Takes down what was found; an ERROR refuses it. */
    void found(Iterable<Finding> more) {
        for (Finding finding : more) {
            findings.add(finding);
            if (finding.severity() == Severity.ERROR) {
                action = Action.REFUSED;
            }
        }
    }

    ImportReport.Line line() {
        boolean changes = action == Action.CREATED || action == Action.UPDATED || action == Action.DELETED;
        long next = changes ? newest + 1 : version;
        return new ImportReport.Line(
                ref(),
                arrival.read().origin().sheet(),
                arrival.read().origin().line(),
                action,
                action == Action.REFUSED ? 0 : version,
                action == Action.REFUSED ? 0 : next);
    }
}
