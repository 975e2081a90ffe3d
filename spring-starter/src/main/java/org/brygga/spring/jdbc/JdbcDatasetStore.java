// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.audit.AuditEntry;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Erasure;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.UnstorableTextException;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the records of one tenant in a database.
 *
 * <p>A unit reads without locks. When its work is done, the row of the tenant is locked, each change is kept only if its record
 * still has the version that the change rests on, and what is to be told is added; so units never wait for each other in a ring.
 */
final class JdbcDatasetStore implements DatasetStore {

    private final Tenant tenant;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final RecordTable records;
    private final VersionTable versions;
    private final Journal journal;
    private final AnswerTable answers;
    private final ReleaseTable releases;
    private final Duration answersKept;

    JdbcDatasetStore(
            Tenant tenant,
            TransactionTemplate transactions,
            Clock clock,
            RecordTable records,
            VersionTable versions,
            Journal journal,
            AnswerTable answers,
            Duration answersKept) {
        this.answersKept = answersKept;
        this.tenant = tenant;
        this.transactions = transactions;
        this.clock = clock;
        this.records = records;
        this.versions = versions;
        this.journal = journal;
        this.answers = answers;
        this.releases = new ReleaseTable(tenant);
    }

    @Override
    public <R> R inUnit(Function<UnitOfWork, R> work) {
        return inTransaction(() -> done(work));
    }

    /** The row of the tenant is locked first, and whoever else has something to keep waits for it. */
    @Override
    public <R> R inTurn(Function<UnitOfWork, R> work) {
        return inTransaction(() -> {
            journal.lock();
            return done(work);
        });
    }

    private <R> R done(Function<UnitOfWork, R> work) {
        KeptRecords kept = new KeptRecords(records);
        PendingUnit unit = new PendingUnit(kept, kept::newest, answers::find, kept::page, kept::ahead);
        R result = work.apply(unit);
        keep(unit, kept);
        return result;
    }

    private <R> R inTransaction(Supplier<R> work) {
        // What a work gives may be absent, and then nothing is asked of it.
        try {
            return transactions.execute(status -> {
                tenant.enter();
                return work.get();
            });
        } catch (DataIntegrityViolationException e) {
            // The tables hold ids as long as an id may be; the text of the failure shows what was to be kept.
            throw new UnstorableTextException();
        }
    }

    private void keep(PendingUnit unit, KeptRecords kept) {
        boolean nothing = unit.changes().isEmpty()
                && unit.told().isEmpty()
                && unit.drafts().isEmpty()
                && unit.answers().isEmpty();
        if (nothing) {
            return;
        }
        Instant at = now(clock);
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
        records.keep(changes, at);
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

    /** As exact as every database keeps it. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public <T extends Aggregate> Optional<Versioned<T>> find(Class<T> type, Ref reference) {
        return inTransaction(
                () -> Versioned.typed(type, records.newest(reference).orElse(null)));
    }

    @Override
    public Dataset now() {
        return inTransaction(() -> {
            IndexedDataset.Builder now = IndexedDataset.builder();
            for (RecordType type : RecordType.values()) {
                add(records.all(type.word()), now);
            }
            return now.build();
        });
    }

    @Override
    public Dataset asOf(Instant moment) {
        return inTransaction(() -> {
            IndexedDataset.Builder then = IndexedDataset.builder();
            add(versions.asOf(moment), then);
            return then.build();
        });
    }

    private static void add(List<StoredRow> rows, IndexedDataset.Builder records) {
        rows.forEach(row -> records.add(Objects.requireNonNull(row.version().record())));
    }

    @Override
    public List<Versioned<Aggregate>> history(Ref reference) {
        return inTransaction(() -> versions.history(reference));
    }

    @Override
    public List<RecordedEvent> events(long after, int limit) {
        return inTransaction(() -> journal.events(after, limit));
    }

    @Override
    public long newestEvent() {
        return inTransaction(journal::newestEvent);
    }

    @Override
    public Set<Ref> everAbout(PersonKey person) {
        return inTransaction(() -> versions.everAbout(person));
    }

    @Override
    public void erase(Erasure erasure, Attribution by) {
        inTransaction(() -> {
            new Forgetter(records, versions, journal, answers).forget(erasure, by, now(clock));
            return Map.of();
        });
    }

    @Override
    public List<AuditEntry> audit(long after, int limit) {
        return inTransaction(() -> journal.audit(after, limit));
    }

    @Override
    public List<AuditEntry> audit(PersonKey person) {
        return inTransaction(() -> journal.audit(person));
    }

    @Override
    public void publish(Release release) {
        inTransaction(() -> {
            journal.lock();
            releases.publish(release);
            return release;
        });
    }

    @Override
    public List<Release> releases(String kind) {
        return inTransaction(() -> releases.of(kind));
    }
}
