// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.dataset.References;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.brygga.spring.jdbc.records.KeptRecords;
import org.brygga.spring.jdbc.records.RecordTable;
import org.brygga.spring.jdbc.records.RecordWriter;

/** Keeps what a unit of work did, if everything that it rests on is still as it was. */
final class UnitCommit {

    private final RecordTable records;
    private final RecordWriter writer;
    private final Journal journal;
    private final AnswerTable answers;
    private final Duration answersKept;

    UnitCommit(RecordTable records, RecordWriter writer, Journal journal, AnswerTable answers, Duration answersKept) {
        this.records = records;
        this.writer = writer;
        this.journal = journal;
        this.answers = answers;
        this.answersKept = answersKept;
    }

    /** Keeps everything or nothing; the transaction is the caller's. */
    void keep(PendingUnit unit, KeptRecords kept, Instant at) {
        boolean nothing = unit.changes().isEmpty()
                && unit.told().isEmpty()
                && unit.drafts().isEmpty()
                && unit.answers().isEmpty();
        if (nothing) {
            return;
        }
        Journal.Ends ends = journal.lock();
        Map<Ref, PendingUnit.Change> changes = new TreeMap<>(unit.changes());
        Map<Ref, Long> newest = records.versions(changes.keySet());
        changes.forEach((reference, change) -> {
            long before = change.version() - 1;
            long now = newest.getOrDefault(reference, 0L);
            if (now != before) {
                throw new StaleVersionException(reference, before, now);
            }
        });
        Supplier<Journal.Additions> additions = journal.after(ends, unit.told(), unit.drafts());
        writer.keep(changes, at);
        present(unit, kept);
        if (!unit.answers().isEmpty()) {
            answers.forgetBefore(at.minus(answersKept));
        }
        unit.answers().forEach((key, answer) -> {
            if (answers.find(key) != null) {
                // Its twin was faster; whoever asks again gets its answer.
                throw new StaleVersionException(Ref.of("request", "-"), 0, 1);
            }
            answers.keep(key, answer, at);
        });
        journal.add(additions.get());
    }

    /** Whoever was there when the unit looked, and is named by what it keeps, must not have been forgotten meanwhile. */
    private void present(PendingUnit unit, KeptRecords kept) {
        List<Ref> named = unit.changes().values().stream()
                .flatMap(change -> Stream.ofNullable(change.record()))
                .flatMap(References::of)
                .distinct()
                .filter(kept::sawPerson)
                .filter(person -> !unit.changes().containsKey(person))
                .toList();
        Map<Ref, Long> there = records.versions(named);
        for (Ref person : named) {
            if (!there.containsKey(person)) {
                throw new StaleVersionException(person, 1, 0);
            }
        }
    }
}
