// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.ChangedComponents;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.ImportReport.Line;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.json.table.Placement;
import org.brygga.sdk.json.table.RowPlace;
import org.brygga.sdk.store.UnitOfWork;

/** What an import would do, record by record; it can be done a piece at a time. */
public final class ImportPlan {

    /** For how many records it is worth while to ask another core. */
    private static final int WORTH_SHARING = 50;

    private final String file;
    private final String sha256;
    private final ImportOptions options;
    private final Importing who;
    private final List<Candidate> candidates;
    private final Findings ofTheFile;
    private final List<String> packs;

    private ImportPlan(
            Brygga brygga,
            String file,
            String sha256,
            ImportOptions options,
            Importing who,
            List<Candidate> candidates,
            Findings ofTheFile) {
        this.file = file;
        this.sha256 = sha256;
        this.options = options;
        this.who = who;
        this.candidates = List.copyOf(candidates);
        this.ofTheFile = ofTheFile;
        this.packs = brygga.packs().versions().stream().map(String::valueOf).toList();
    }

    static ImportPlan of(
            Brygga brygga,
            String file,
            String sha256,
            Arrivals arrivals,
            ImportOptions options,
            Importing who,
            UnitOfWork unit,
            ImportProgress progress) {
        List<Candidate> candidates =
                arrivals.records().stream().map(Candidate::new).toList();
        new Judging(brygga, options, who, unit).judge(candidates, progress);
        return new ImportPlan(brygga, file, sha256, options, who, candidates, arrivals.findings());
    }

    /** How many records there are. */
    public int size() {
        return candidates.size();
    }

    /** Whether something is kept if it is done: not if all or nothing was asked for and something is refused. */
    public boolean keepsAnything() {
        boolean refused = !ofTheFile.isAcceptable() || candidates.stream().anyMatch(one -> !one.accepted());
        return options.atomicity() == ImportOptions.Atomicity.OBJECT || !refused;
    }

    /**
     * Keeps what is accepted of some of the records.
     *
     * @param from the first of them, counted from 0
     * @param to the one after the last
     * @throws org.brygga.sdk.store.StaleVersionException if one has changed since the plan was made
     */
    public void keep(UnitOfWork unit, int from, int to) {
        if (!keepsAnything()) {
            return;
        }
        List<Candidate> changing = candidates.subList(from, to).stream()
                .filter(candidate ->
                        candidate.after() != null && candidate.accepted() && candidate.action() != Action.UNCHANGED)
                .toList();
        unit.ahead(changing.stream()
                .flatMap(candidate -> Stream.ofNullable(candidate.ref()))
                .toList());
        List<Telling> telling = (changing.size() < WORTH_SHARING ? changing.stream() : changing.parallelStream())
                .map(this::telling)
                .toList();
        for (int place = 0; place < changing.size(); place++) {
            keep(unit, changing.get(place));
            unit.tell(telling.get(place).event());
            unit.audit(telling.get(place).draft());
        }
    }

    /** What is told of a change, and what is written down of it. */
    private record Telling(DomainEvent event, AuditDraft draft) {}

    private static void keep(UnitOfWork unit, Candidate candidate) {
        Aggregate after = Objects.requireNonNull(candidate.after());
        if (candidate.action() == Action.DELETED) {
            unit.remove(after.ref(), candidate.version());
        } else {
            unit.put(after, candidate.version());
        }
    }

    private Telling telling(Candidate candidate) {
        Aggregate after = Objects.requireNonNull(candidate.after());
        boolean removed = candidate.action() == Action.DELETED;
        Attribution by = who.by();
        DomainEvent event = new DomainEvent(
                after.typeWord() + (removed ? ".removed" : ".imported"),
                Ref.of(after.typeWord(), after.shownKey()),
                by.actor(),
                by.role(),
                by.at(),
                by.reason(),
                removed ? List.of() : ChangedComponents.between(candidate.before(), after));
        return new Telling(event, AuditDraft.of(event, removed ? null : after));
    }

    /**
     * What becomes of the records of the file.
     *
     * @param committed whether it was done
     */
    public ImportReport report(boolean committed) {
        boolean kept = committed && keepsAnything();
        List<Finding> findings = new ArrayList<>(ofTheFile.list());
        candidates.forEach(candidate -> findings.addAll(candidate.findings()));
        return new ImportReport(
                who.id(),
                file,
                sha256,
                kept,
                options.strategy(),
                options.atomicity(),
                who.by().day(),
                packs,
                counts(),
                candidates.stream()
                        .map(Candidate::line)
                        .map(line -> kept ? line : notKept(line))
                        .toList(),
                refused(),
                Findings.of(findings));
    }

    /** All rows of what is refused, of its lists too, so that they can be sent back together. */
    private Map<String, List<Integer>> refused() {
        Map<String, SortedSet<Integer>> refused = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Placement placement = candidate.arrival().placement();
            if (placement != null && !candidate.accepted()) {
                for (RowPlace row : placement.rows()) {
                    String sheet = row.origin().sheet();
                    refused.computeIfAbsent(sheet == null ? "" : sheet, key -> new TreeSet<>())
                            .add(row.line());
                }
            }
        }
        Map<String, List<Integer>> lines = new TreeMap<>();
        refused.forEach((sheet, rows) -> lines.put(sheet, List.copyOf(rows)));
        return lines;
    }

    private static Line notKept(Line line) {
        return new Line(line.record(), line.sheet(), line.line(), line.action(), line.before(), 0);
    }

    private List<ImportReport.Counts> counts() {
        Map<String, Map<Action, Integer>> byType = new TreeMap<>();
        for (Candidate candidate : candidates) {
            byType.computeIfAbsent(type(candidate), key -> new EnumMap<>(Action.class))
                    .merge(candidate.action(), 1, Integer::sum);
        }
        return byType.entrySet().stream()
                .map(one -> counts(one.getKey(), one.getValue()))
                .toList();
    }

    private static String type(Candidate candidate) {
        return candidate
                .arrival()
                .read()
                .aggregate()
                .map(Aggregate::typeWord)
                .orElseGet(() -> candidate.arrival().placement() == null
                        ? RecordType.SOURCE.word()
                        : Objects.requireNonNull(candidate.arrival().placement())
                                .own()
                                .table()
                                .type()
                                .word());
    }

    private static ImportReport.Counts counts(String type, Map<Action, Integer> counts) {
        return new ImportReport.Counts(
                type,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Action.CREATED, 0),
                counts.getOrDefault(Action.UPDATED, 0),
                counts.getOrDefault(Action.UNCHANGED, 0),
                counts.getOrDefault(Action.DELETED, 0),
                counts.getOrDefault(Action.REFUSED, 0));
    }
}
