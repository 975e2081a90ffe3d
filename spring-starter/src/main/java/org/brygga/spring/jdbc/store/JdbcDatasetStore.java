// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.brygga.audit.AuditChain;
import org.brygga.audit.AuditEntry;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Erasure;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.UnstorableTextException;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.records.KeptRecords;
import org.brygga.spring.jdbc.records.RecordTable;
import org.brygga.spring.jdbc.records.RecordWriter;
import org.brygga.spring.jdbc.records.StoredRow;
import org.brygga.spring.jdbc.records.VersionTable;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
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
    private final RecordWriter writer;
    private final VersionTable versions;
    private final Journal journal;
    private final AnswerTable answers;
    private final ReleaseTable releases;
    private final UnitCommit commit;

    JdbcDatasetStore(
            Tenant tenant,
            TransactionTemplate transactions,
            Clock clock,
            StoredForm form,
            AuditChain chain,
            Duration answersKept) {
        this.tenant = tenant;
        this.transactions = transactions;
        this.clock = clock;
        this.records = new RecordTable(tenant, form);
        this.writer = new RecordWriter(tenant, form);
        this.versions = new VersionTable(tenant, form);
        this.journal = new Journal(tenant, chain);
        this.answers = new AnswerTable(tenant, form);
        this.releases = new ReleaseTable(tenant);
        this.commit = new UnitCommit(records, writer, journal, answers, answersKept);
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
        commit.keep(unit, kept, Moments.now(clock));
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

    @Override
    public <T extends Aggregate> Optional<Versioned<T>> find(Class<T> type, Ref reference) {
        return inTransaction(
                () -> Versioned.typed(type, records.newest(reference).orElse(null)));
    }

    @Override
    public Dataset now() {
        return inTransaction(() -> {
            IndexedDataset.Builder now = IndexedDataset.builder();
            add(records.everything(), now);
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
            new Forgetter(records, writer, versions, journal, answers).forget(erasure, by, Moments.now(clock));
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
