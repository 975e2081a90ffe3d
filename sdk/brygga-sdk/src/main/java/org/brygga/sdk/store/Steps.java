// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.brygga.audit.AuditDraft;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.DomainEvent;
import org.brygga.operation.Outcome;
import org.brygga.rule.RuleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps on kept records: loads the record, takes the step, and keeps what comes of it with its events, all in one unit of
 * work.
 *
 * <p>A step that is refused keeps nothing. One that rests on an old version is refused with COM-OPR-004; one whose key was used
 * before gets the earlier answer.
 */
public final class Steps {

    private static final int TRIES = 6;
    private static final int IN_TURN = 4;

    private final DatasetStore store;
    private final Desk desk;

    public Steps(DatasetStore store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** One step on a record and its neighbours. */
    @FunctionalInterface
    public interface Step<T extends Aggregate> {

        /** What comes of it; nothing is kept here. */
        Outcome<T> take(T record, Dataset around);
    }

    /** Takes a step on a record that is kept, whatever its version, where repeating it is harmless. */
    public <T extends Aggregate> Taken<T> take(Class<T> type, Ref subject, Step<T> step) {
        return take(type, subject, null, null, step);
    }

    /**
     * Takes a step on a record that is kept.
     *
     * @param expected the version that it rests on; absent if any will do, and then it is tried again where others change the
     *     record at the same time
     * @param key tells a repeated request; absent if repeating is harmless
     */
    public <T extends Aggregate> Taken<T> take(
            Class<T> type, Ref subject, @Nullable Long expected, @Nullable RequestKey key, Step<T> step) {
        for (int again = 1; ; again++) {
            try {
                Function<UnitOfWork, Taken<T>> work = unit -> inUnit(unit, type, subject, expected, null, key, step);
                return again < IN_TURN ? store.inUnit(work) : store.inTurn(work);
            } catch (StaleVersionException e) {
                if (again == TRIES || (expected != null && !mayBeAnswered(key, again))) {
                    return stale(type, subject, e);
                }
            }
        }
    }

    /**
     * Takes a step that makes a new record.
     *
     * @param record the record that the step begins with
     */
    public <T extends Aggregate> Taken<T> begin(Class<T> type, T record, @Nullable RequestKey key, Step<T> step) {
        for (int again = 1; ; again++) {
            try {
                return store.inUnit(unit -> inUnit(unit, type, record.ref(), 0L, record, key, step));
            } catch (StaleVersionException e) {
                if (!mayBeAnswered(key, again)) {
                    return stale(type, record.ref(), e);
                }
            }
        }
    }

    /** The same request may have been made by its twin in the meantime; then it is looked at once more. */
    private static boolean mayBeAnswered(@Nullable RequestKey key, int again) {
        return key != null && again == 1;
    }

    /**
     * Keeps a record as somebody else has made it, after checking it and how it changes.
     *
     * @param expected the version that it rests on, 0 for a new one
     */
    public <T extends Aggregate> Taken<T> save(
            Class<T> type, T record, long expected, @Nullable RequestKey key, Attribution by) {
        String kind = record.typeWord() + ".saved";
        if (expected == 0) {
            return begin(type, record, key, (fresh, around) -> desk.settle(null, fresh, kind, around, by));
        }
        return take(
                type, record.ref(), expected, key, (before, around) -> desk.settle(before, record, kind, around, by));
    }

    private <T extends Aggregate> Taken<T> inUnit(
            UnitOfWork unit,
            Class<T> type,
            Ref subject,
            @Nullable Long expected,
            @Nullable T fresh,
            @Nullable RequestKey key,
            Step<T> step) {
        Optional<Versioned<T>> kept = unit.load(type, subject);
        if (key != null) {
            Optional<Answer> answer = unit.answered(key.key());
            if (answer.isPresent()) {
                return repeated(kept, key, answer.get(), subject);
            }
        }
        long version = kept.map(Versioned::version).orElse(0L);
        if (expected != null && expected != version) {
            throw new StaleVersionException(subject, expected, version);
        }
        T record = fresh != null ? fresh : kept.map(Versioned::record).orElse(null);
        if (record == null) {
            return refused(subject, null, 0, OperationEntries.NOT_THERE, Map.of("what", subject));
        }
        Outcome<T> outcome = step.take(record, unit.around());
        if (!outcome.done()) {
            return new Taken<>(
                    false, kept.map(Versioned::record).orElse(null), version, List.of(), outcome.findings(), false);
        }
        List<Answer.Changed> changed = keep(unit, outcome);
        if (key != null) {
            unit.answer(key.key(), new Answer(key.request(), changed, outcome.findings()));
        }
        long now = changed.stream()
                .filter(one -> one.record().equals(subject))
                .mapToLong(Answer.Changed::version)
                .findFirst()
                .orElse(version);
        return new Taken<>(true, outcome.record(), now, changed, outcome.findings(), false);
    }

    /** Keeps what came of a step, with its events and what is written down of it, in a unit of the caller's own. */
    public static <T extends Aggregate> List<Answer.Changed> keep(UnitOfWork unit, Outcome<T> outcome) {
        List<Answer.Changed> changed = new ArrayList<>();
        outcome.records().forEach(record -> {
            long before = unit.load(record.getClass(), record.ref())
                    .map(Versioned::version)
                    .orElse(0L);
            changed.add(new Answer.Changed(record.ref(), unit.put(record, before)));
        });
        outcome.events().forEach(event -> {
            unit.tell(event);
            unit.audit(AuditDraft.of(event, told(outcome, event)));
        });
        return changed;
    }

    /** The record that an event tells of. */
    private static @Nullable Aggregate told(Outcome<?> outcome, DomainEvent event) {
        return outcome.records()
                .filter(record -> record.typeWord().equals(event.subject().type())
                        && record.shownKey().equals(event.subject().id()))
                .findFirst()
                .orElse(null);
    }

    private <T extends Aggregate> Taken<T> repeated(
            Optional<Versioned<T>> kept, RequestKey key, Answer answer, Ref subject) {
        T record = kept.map(Versioned::record).orElse(null);
        long version = kept.map(Versioned::version).orElse(0L);
        if (!answer.request().equals(key.request())) {
            // Of the record nothing is told: whoever repeats a key may not see it.
            return refused(subject, null, version, OperationEntries.KEY_USED, Map.of());
        }
        long then = answer.changed().stream()
                .filter(one -> one.record().equals(subject))
                .mapToLong(Answer.Changed::version)
                .findFirst()
                .orElse(version);
        return new Taken<>(true, record, then, answer.changed(), answer.findings(), true);
    }

    private <T extends Aggregate> Taken<T> stale(Class<T> type, Ref subject, StaleVersionException e) {
        Optional<Versioned<T>> kept = store.find(type, subject);
        T record = kept.map(Versioned::record).orElse(null);
        return refused(
                subject,
                record,
                kept.map(Versioned::version).orElse(0L),
                OperationEntries.STALE,
                Map.of("expected", e.expected(), "actual", e.actual()));
    }

    private <T extends Aggregate> Taken<T> refused(
            Ref subject, @Nullable T record, long version, RuleEntry entry, Map<String, Object> arguments) {
        Findings findings = record == null
                ? Findings.of(List.of(desk.finding(entry, subject, FieldPath.ROOT, arguments)))
                : Findings.of(List.of(desk.finding(record, Dataset.only(record), entry, FieldPath.ROOT, arguments)));
        return new Taken<>(false, record, version, List.of(), findings, false);
    }
}
