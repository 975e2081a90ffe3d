// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brygga.access.Policy;
import org.brygga.access.Sight;
import org.brygga.access.Viewer;
import org.brygga.check.ImportEntries;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.References;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.group.Group;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.rollcall.CalledRoll;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.RecordMerge;
import org.brygga.sdk.store.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each record of a file: by what is kept, by what whoever imports may write, and by the rules. */
final class Judging {

    private final Brygga brygga;
    private final ImportOptions options;
    private final @Nullable Viewer viewer;
    private final UnitOfWork unit;
    private final LocalDate today;
    private final FileFindings said;
    private final @Nullable Sight reading;
    private final Matching matching;

    Judging(Brygga brygga, ImportOptions options, Importing who, UnitOfWork unit) {
        this.brygga = brygga;
        this.options = options;
        this.viewer = who.viewer();
        this.unit = unit;
        this.today = who.by().day();
        this.said = new FileFindings(brygga.packs().rules());
        this.reading = viewer == null ? null : new Policy(brygga.packs(), unit.around(), today).by(viewer);
        this.matching = new Matching(
                options,
                new Drawing(who.id()),
                unit,
                said,
                new RecordMerge(brygga.packs().rules()),
                reading);
    }

    void judge(List<Candidate> candidates, ImportProgress progress) {
        Map<Ref, Candidate> first = matching.match(candidates);
        if (options.strategy() == Strategy.DELETE) {
            new Removing(options.mostRemoved(), unit, said, reading).guard(candidates);
            return;
        }
        refuseWhatIsNotHers(candidates);
        Map<Candidate, Aggregate> written = new LinkedHashMap<>();
        candidates.stream()
                .filter(Candidate::stands)
                .forEach(one -> written.put(one, Objects.requireNonNull(one.after())));
        ArrivedDataset seen = reading == null
                ? null
                : new ArrivedDataset(
                        ChangedDataset.with(new SeenDataset(unit.around(), reading), written.values()), candidates);
        written.keySet().forEach(this::merge);
        ArrivedDataset then = then(candidates);
        int done = 0;
        for (Candidate candidate : candidates) {
            progress.judged(++done, candidates.size());
            Aggregate told = written.get(candidate);
            if (told != null) {
                // What could not be read in a part is checked all the same, so that everything is told at once.
                boolean refused = !candidate.accepted();
                calledFor(candidate, told, seen == null ? then : seen);
                check(candidate, told, then, seen);
                if (refused) {
                    candidate.refuse();
                }
            }
        }
        refuseWhatRestsOnRefused(candidates, first);
    }

    /** The records as they will be, if everything that stands is kept. */
    private ArrivedDataset then(List<Candidate> candidates) {
        List<Aggregate> standing = candidates.stream()
                .filter(Candidate::stands)
                .map(one -> Objects.requireNonNull(one.after()))
                .toList();
        return new ArrivedDataset(ChangedDataset.with(unit.around(), standing), candidates);
    }

    /**
     * What whoever imports may not write does not stand, nor what she might write only beside that: one after the other, until all that
     * stands is hers.
     */
    private void refuseWhatIsNotHers(List<Candidate> candidates) {
        if (viewer == null) {
            return;
        }
        List<Candidate> others;
        do {
            Sight sight = new Policy(brygga.packs(), then(candidates), today).by(viewer);
            others = candidates.stream()
                    .filter(candidate -> candidate.stands() && !isHers(candidate, sight))
                    .toList();
            others.forEach(other -> other.refuse(said, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of()));
        } while (!others.isEmpty());
    }

    /** The same as for a single record that somebody writes; whether she may change what is kept was asked before. */
    private static boolean isHers(Candidate candidate, Sight sight) {
        Aggregate after = Objects.requireNonNull(candidate.after());
        return sight.keeps(after)
                && sight.unreadable(Objects.requireNonNull(
                                candidate.arrival().read().record()))
                        .isEmpty()
                && sight.strangers(candidate.before(), after).isEmpty();
    }

    /** What she does not see of a record stays as it is. */
    private void merge(Candidate candidate) {
        Aggregate before = candidate.before();
        if (reading != null && before != null) {
            Aggregate after = reading.merged(before, Objects.requireNonNull(candidate.after()));
            candidate.decide(before, candidate.version(), after, candidate.action());
        }
    }

    /** A sheet must be about the sessions of its group and about people who are registered: no rule asks that of what is kept. */
    private void calledFor(Candidate candidate, Aggregate written, Dataset seen) {
        if (!candidate.arrival().rollCall()
                || !(written instanceof Group group)
                || !(candidate.arrival().read().record() instanceof Group sheet)) {
            return;
        }
        CalledRoll.strangers(group, sheet, seen).forEach((path, reason) -> {
            Finding finding = said.about(
                    ImportEntries.ROLL_CALL_SHEET,
                    group,
                    path,
                    candidate.arrival().read().origin(),
                    Map.of("case", reason));
            candidate.found(candidate.arrival().placed(List.of(finding)));
        });
    }

    /**
     * Judges over everything, and tells what is found over what whoever imports sees, as if there were nothing else.
     *
     * @param written the record as she sees it when it is kept
     */
    private void check(Candidate candidate, Aggregate written, Dataset then, @Nullable Dataset seen) {
        if (candidate.action() == Action.UNCHANGED) {
            return;
        }
        Aggregate after = Objects.requireNonNull(candidate.after());
        Findings whole = brygga.checkChange(candidate.before(), after, then, today);
        if (reading == null || seen == null) {
            candidate.found(candidate.arrival().placed(whole.list()));
            return;
        }
        Aggregate before = candidate.before() == null
                ? null
                : reading.show(candidate.before()).orElse(null);
        Findings told = brygga.checkChange(before, written, seen, today);
        candidate.found(candidate.arrival().placed(told.list()));
        if (!whole.isAcceptable() && told.isAcceptable()) {
            candidate.refuse(said, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
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
                        candidate.refuse(
                                said,
                                ImportEntries.RESTS_ON_REFUSED,
                                FieldPath.ROOT,
                                Map.of("record", shown(first, refused.get())));
                        more = true;
                    }
                }
            }
        }
    }

    /** As a reference and not as a text: an id in which somebody has typed a name is not shown. */
    private static Ref shown(Map<Ref, Candidate> first, Ref reference) {
        Candidate refused = first.get(reference);
        Aggregate record = refused == null ? null : refused.after();
        return new Ref(reference.type(), record == null ? "" : record.shownKey());
    }
}
