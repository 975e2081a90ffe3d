// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brygga.access.Policy;
import org.brygga.access.Sight;
import org.brygga.access.Viewer;
import org.brygga.check.ImportEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.References;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.RecordMerge;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each record of a file: by what is kept, by what whoever imports may write, and by the rules. */
final class Judging {

    private final Brygga brygga;
    private final ImportOptions options;
    private final @Nullable Viewer viewer;
    private final Drawing drawing;
    private final UnitOfWork unit;
    private final LocalDate today;
    private final FileFindings said;
    private final RecordMerge merge;
    private final @Nullable Sight reading;

    Judging(Brygga brygga, ImportOptions options, Importing who, UnitOfWork unit) {
        this.brygga = brygga;
        this.options = options;
        this.viewer = who.viewer();
        this.drawing = new Drawing(who.id());
        this.unit = unit;
        this.today = who.by().day();
        this.said = new FileFindings(brygga.packs().rules());
        this.merge = new RecordMerge(brygga.packs().rules());
        this.reading = viewer == null ? null : new Policy(brygga.packs(), unit.around(), today).by(viewer);
    }

    void judge(List<Candidate> candidates, ImportProgress progress) {
        Map<Ref, Ref> keptAs = keptAs(candidates);
        Map<Ref, Candidate> first = new HashMap<>();
        candidates.forEach(candidate -> match(candidate, keptAs, first));
        if (options.strategy() == Strategy.DELETE) {
            guard(candidates);
            return;
        }
        ArrivedDataset then = new ArrivedDataset(
                ChangedDataset.with(
                        unit.around(),
                        candidates.stream()
                                .filter(Candidate::stands)
                                .map(one -> Objects.requireNonNull(one.after()))
                                .toList()),
                candidates);
        ArrivedDataset seenThen = reading == null
                ? then
                : new ArrivedDataset(
                        ChangedDataset.with(
                                new SeenDataset(unit.around(), reading),
                                candidates.stream()
                                        .filter(Candidate::stands)
                                        .map(one -> Objects.requireNonNull(one.after()))
                                        .toList()),
                        candidates);
        Optional<Sight> sight = Optional.ofNullable(viewer).map(one -> new Policy(brygga.packs(), then, today).by(one));
        int done = 0;
        for (Candidate candidate : candidates) {
            progress.judged(++done, candidates.size());
            if (candidate.stands()) {
                // What could not be read in a part is checked all the same, so that everything is told at once.
                boolean refused = !candidate.accepted();
                Aggregate written = Objects.requireNonNull(candidate.after());
                sight.ifPresent(seen -> allow(candidate, seen, then));
                check(candidate, written, then, seenThen);
                if (refused) {
                    candidate.refuse();
                }
            }
        }
        refuseWhatRestsOnRefused(candidates, first);
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
        Aggregate after = shown == null || options.absence() == Absence.CLEARS ? named : merge.over(shown, named);
        candidate.decide(before, version, after, action(before, shown, after));
        Candidate twin = first.putIfAbsent(named.ref(), candidate);
        boolean told = candidate.findings().stream()
                .anyMatch(finding -> finding.code().equals(ReadingEntries.SAME_REFERENCE.code()));
        if (twin != null && !told) {
            Integer line = twin.arrival().read().origin().line();
            refuse(
                    candidate,
                    ReadingEntries.SAME_REFERENCE,
                    FieldPath.of("id"),
                    Map.of("line", line == null ? 0 : line));
        } else if (before != null && options.strategy() == Strategy.CREATE) {
            refuse(candidate, ImportEntries.THERE_ALREADY, FieldPath.of("id"), Map.of());
        } else if (shown == null && (options.strategy() == Strategy.UPDATE || options.strategy() == Strategy.DELETE)) {
            refuse(candidate, ImportEntries.NOT_THERE, FieldPath.of("id"), Map.of());
        }
        if (candidate.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            candidate.refuse();
        }
    }

    private Action action(@Nullable Aggregate before, @Nullable Aggregate shown, Aggregate after) {
        if (options.strategy() == Strategy.DELETE) {
            return Action.DELETED;
        }
        return before == null ? Action.CREATED : after.equals(shown) ? Action.UNCHANGED : Action.UPDATED;
    }

    private void refuse(Candidate candidate, RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        Aggregate record =
                candidate.after() == null ? candidate.arrival().read().record() : candidate.after();
        Finding finding = said.about(
                entry,
                Objects.requireNonNull(record),
                path,
                candidate.arrival().read().origin(),
                arguments);
        candidate.leave();
        candidate.found(candidate.arrival().placed(List.of(finding)));
    }

    /** The same as for a single record that somebody writes. */
    private void allow(Candidate candidate, Sight sight, ArrivedDataset then) {
        Aggregate after = Objects.requireNonNull(candidate.after());
        Aggregate before = candidate.before();
        boolean allowed = (before == null || sight.writes(before))
                && sight.keeps(after)
                && sight.unreadable(Objects.requireNonNull(
                                candidate.arrival().read().record()))
                        .isEmpty()
                && (before == null || !sight.weakens(before, after))
                && sight.strangers(before, after).isEmpty();
        if (!allowed) {
            refuse(candidate, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
        } else if (before != null) {
            candidate.decide(before, candidate.version(), sight.merged(before, after), candidate.action());
            then.known(candidate);
        }
    }

    /**
     * Judges over everything, and tells what is found over what whoever imports sees, as if there were nothing else.
     *
     * @param written the record as she sees it when it is kept
     */
    private void check(Candidate candidate, Aggregate written, Dataset then, Dataset seen) {
        if (!candidate.stands() || candidate.action() == Action.UNCHANGED) {
            return;
        }
        Aggregate after = Objects.requireNonNull(candidate.after());
        Findings whole = brygga.checkChange(candidate.before(), after, then, today);
        if (reading == null) {
            candidate.found(candidate.arrival().placed(whole.list()));
            return;
        }
        Aggregate before = candidate.before() == null
                ? null
                : reading.show(candidate.before()).orElse(null);
        Findings told = brygga.checkChange(before, written, seen, today);
        candidate.found(candidate.arrival().placed(told.list()));
        if (!whole.isAcceptable() && told.isAcceptable()) {
            refuse(candidate, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
        }
    }

    /** What names a new record that is refused cannot be kept either, and what names that one neither. */
    private void refuseWhatRestsOnRefused(List<Candidate> candidates, Map<Ref, Candidate> first) {
        boolean more = true;
        while (more) {
            more = false;
            for (Candidate candidate : candidates) {
                if (candidate.isPut()) {
                    Optional<Ref> refused = References.of(Objects.requireNonNull(candidate.after()))
                            .filter(reference -> first.containsKey(reference)
                                    && !first.get(reference).accepted()
                                    && first.get(reference).before() == null)
                            .min(Comparator.naturalOrder());
                    if (refused.isPresent()) {
                        refuse(
                                candidate,
                                ImportEntries.RESTS_ON_REFUSED,
                                FieldPath.ROOT,
                                Map.of("record", shown(first, refused.get())));
                        more = true;
                    }
                }
            }
        }
    }

    private static String shown(Map<Ref, Candidate> first, Ref reference) {
        Candidate refused = first.get(reference);
        Aggregate record = refused == null ? null : refused.after();
        return record == null ? reference.type() : reference.type() + ":" + record.shownKey();
    }

    /** People are forgotten, or let go when their time is over; and a wrong file must not empty a register. */
    private void guard(List<Candidate> candidates) {
        Map<String, Set<Candidate>> removed = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.accepted()) {
                Aggregate before = Objects.requireNonNull(candidate.before());
                boolean person = before instanceof PersonRecord || before instanceof HeldIdentifier;
                boolean allowed = viewer == null
                        || new Policy(brygga.packs(), unit.around(), today)
                                .by(viewer)
                                .writes(before);
                if (person || !allowed) {
                    refuse(candidate, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
                } else {
                    removed.computeIfAbsent(before.typeWord(), key -> new HashSet<>())
                            .add(candidate);
                }
            }
        }
        removed.values().forEach(this::guard);
    }

    private void guard(Set<Candidate> removed) {
        Class<? extends Aggregate> type =
                Objects.requireNonNull(removed.iterator().next().before()).getClass();
        int whole = unit.around().all(type).size();
        if (removed.size() * 100L > (long) whole * options.mostRemoved()) {
            Map<String, Object> share = Map.of("count", removed.size(), "whole", whole, "limit", options.mostRemoved());
            removed.forEach(candidate -> refuse(candidate, ImportEntries.TOO_MANY_REMOVALS, FieldPath.ROOT, share));
        }
    }
}
