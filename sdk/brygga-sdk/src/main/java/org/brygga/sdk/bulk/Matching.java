// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.access.Sight;
import org.brygga.check.ImportEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.References;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.group.Group;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.rollcall.CalledRoll;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.RecordMerge;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Finds the kept record of each record of a file, and says what it is to be. */
final class Matching {

    private final ImportOptions options;
    private final Drawing drawing;
    private final UnitOfWork unit;
    private final FileFindings said;
    private final RecordMerge merge;
    private final @Nullable Sight reading;

    /**
     * @param reading what whoever imports sees of what is kept; absent if she works with everything
     */
    Matching(
            ImportOptions options,
            Drawing drawing,
            UnitOfWork unit,
            FileFindings said,
            RecordMerge merge,
            @Nullable Sight reading) {
        this.options = options;
        this.drawing = drawing;
        this.unit = unit;
        this.said = said;
        this.merge = merge;
        this.reading = reading;
    }

    /** Decides about each, and gives the first candidate for each reference. */
    Map<Ref, Candidate> match(List<Candidate> candidates) {
        unit.ahead(candidates.stream()
                .flatMap(candidate -> candidate.arrival().read().aggregate().stream()
                        .map(record -> drawing.complete(
                                record, candidate.arrival().read().origin())))
                .flatMap(record -> Stream.concat(Stream.of(record.ref()), References.of(record)))
                .distinct()
                .toList());
        Map<Ref, Ref> keptAs = keptAs(candidates);
        Map<Ref, Candidate> first = new HashMap<>();
        candidates.forEach(candidate -> match(candidate, keptAs, first));
        return first;
    }

    /** What is kept under another id than that of the file, so that everything in the file names it by the one it is kept under. */
    private Map<Ref, Ref> keptAs(List<Candidate> candidates) {
        BusinessKeys keys = new BusinessKeys(unit);
        Map<Ref, Ref> keptAs = new HashMap<>();
        for (Candidate candidate : candidates) {
            candidate.arrival().read().aggregate().ifPresent(record -> {
                Aggregate complete =
                        drawing.complete(record, candidate.arrival().read().origin());
                keys.other(complete).ifPresent(other -> keptAs.putIfAbsent(complete.ref(), other));
            });
        }
        return keptAs;
    }

    private void match(Candidate candidate, Map<Ref, Ref> keptAs, Map<Ref, Candidate> first) {
        Aggregate record = candidate.arrival().read().record();
        if (record == null) {
            return;
        }
        Aggregate complete = drawing.complete(record, candidate.arrival().read().origin());
        Ref other = keptAs.get(complete.ref());
        Aggregate own = other == null ? complete : Rebuilt.with(complete, Map.of("id", other.id()));
        Aggregate named = keptAs.isEmpty() ? own : Rebuilt.naming(own, keptAs);
        Optional<Versioned<Aggregate>> kept = unit.load(Aggregate.class, named.ref());
        Aggregate before = kept.map(Versioned::record).orElse(null);
        long version = kept.map(Versioned::version).orElse(0L);
        // What is told of a change rests on what she sees: else she could ask, value by value, what she does not see.
        Aggregate shown = before == null || reading == null
                ? before
                : reading.show(before).orElse(null);
        Aggregate after = after(candidate, shown, named);
        candidate.decide(before, version, after, action(before, shown, after));
        candidate.follows(unit.newest(named.ref()));
        Candidate twin = first.putIfAbsent(named.ref(), candidate);
        boolean told = candidate.findings().stream()
                .anyMatch(finding -> finding.code().equals(ReadingEntries.SAME_REFERENCE.code()));
        if (twin != null && told) {
            candidate.leave();
        } else if (twin != null) {
            Integer line = twin.arrival().read().origin().line();
            candidate.refuse(
                    said, ReadingEntries.SAME_REFERENCE, FieldPath.of("id"), Map.of("line", line == null ? 0 : line));
        } else {
            refuseByStrategy(candidate, before, shown);
            refuseByRight(candidate, before, after);
        }
        if (candidate.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            candidate.refuse();
        } else if (!candidate.arrival().read().unreadable().isEmpty()) {
            // Only so many mistakes of a document are told; what was not read must not be kept as if it had not been
            // stated.
            candidate.refuse(said, ImportEntries.NOT_READ, FieldPath.ROOT, Map.of());
        }
    }

    /**
     * What she may not change does not stand among the others as she would have it: else it would decide what else she may, and
     * whom she sees.
     */
    private void refuseByRight(Candidate candidate, @Nullable Aggregate before, Aggregate after) {
        boolean hers = reading == null
                || before == null
                || options.strategy() == Strategy.DELETE
                || (reading.writes(before) && !reading.weakens(before, after));
        if (candidate.stands() && !hers) {
            candidate.refuse(said, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
        }
    }

    /** What is stated stands over what is kept, and a called roll beside it. */
    private Aggregate after(Candidate candidate, @Nullable Aggregate shown, Aggregate named) {
        if (candidate.arrival().rollCall()) {
            if (!(shown instanceof Group kept) || !(named instanceof Group sheet)) {
                return named;
            }
            CalledRoll roll = CalledRoll.over(kept, sheet);
            candidate.call(roll);
            return roll.group();
        }
        return shown == null || options.absence() == Absence.CLEARS ? named : merge.over(shown, named);
    }

    private void refuseByStrategy(Candidate candidate, @Nullable Aggregate before, @Nullable Aggregate shown) {
        boolean rollCall = candidate.arrival().rollCall();
        boolean onlyThose = options.strategy() == Strategy.UPDATE || options.strategy() == Strategy.DELETE || rollCall;
        if (before != null && options.strategy() == Strategy.CREATE) {
            candidate.refuse(said, ImportEntries.THERE_ALREADY, FieldPath.of("id"), Map.of());
        } else if (shown == null && onlyThose) {
            candidate.refuse(said, ImportEntries.NOT_THERE, FieldPath.of("id"), Map.of());
        } else if (rollCall && options.strategy() == Strategy.DELETE) {
            candidate.refuse(said, ImportEntries.ROLL_CALL_SHEET, FieldPath.ROOT, Map.of("case", "removal"));
        }
    }

    private Action action(@Nullable Aggregate before, @Nullable Aggregate shown, Aggregate after) {
        if (options.strategy() == Strategy.DELETE) {
            return Action.DELETED;
        }
        return before == null ? Action.CREATED : after.equals(shown) ? Action.UNCHANGED : Action.UPDATED;
    }
}
