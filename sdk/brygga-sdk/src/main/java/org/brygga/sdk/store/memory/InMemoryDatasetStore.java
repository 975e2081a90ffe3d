// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.memory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.brygga.audit.AuditChain;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.DomainEvent;
import org.brygga.privacy.Erasure;
import org.brygga.sdk.store.Answer;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.PendingUnit;

/** Keeps everything in memory, for tests and for programs that keep nothing; one unit of work after the other. */
public final class InMemoryDatasetStore implements DatasetStore {

    private static final String NOBODY = "-";
    private static final int SECRET_BYTES = 32;

    private final Clock clock;
    private final KeptVersions versions = new KeptVersions();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final AuditChain chain;
    private final List<AuditEntry> trail = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Release> releases = new LinkedHashMap<>();

    /**
     * With a secret for the audit trail that nobody knows.
     *
     * @param clock says from which moment a version holds
     */
    public InMemoryDatasetStore(Clock clock) {
        this(clock, new AuditChain(drawn()));
    }

    /**
     * @param clock says from which moment a version holds
     * @param chain makes the entries of the audit trail
     */
    public InMemoryDatasetStore(Clock clock, AuditChain chain) {
        this.clock = clock;
        this.chain = chain;
    }

    private static byte[] drawn() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    @Override
    public synchronized <R> R inUnit(Function<UnitOfWork, R> work) {
        PendingUnit unit = new PendingUnit(versions.live(), versions::newest, answers::get, versions::page);
        R result = work.apply(unit);
        keep(unit);
        return result;
    }

    private void keep(PendingUnit unit) {
        versions.keep(unit.changes(), clock.instant());
        unit.told().forEach(event -> events.add(new RecordedEvent(events.size() + 1L, event)));
        unit.drafts().forEach(this::write);
        answers.putAll(unit.answers());
    }

    @Override
    public synchronized <T extends Aggregate> Optional<Versioned<T>> find(Class<T> type, Ref reference) {
        return Versioned.typed(type, versions.newest(reference));
    }

    @Override
    public synchronized Dataset now() {
        return versions.copy();
    }

    @Override
    public synchronized Dataset asOf(Instant moment) {
        return versions.asOf(moment);
    }

    @Override
    public synchronized List<Versioned<Aggregate>> history(Ref reference) {
        return versions.history(reference);
    }

    @Override
    public synchronized List<RecordedEvent> events(long after, int limit) {
        return events.stream()
                .filter(event -> event.position() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long newestEvent() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).position();
    }

    @Override
    public synchronized Set<Ref> everAbout(PersonKey person) {
        return versions.everAbout(person);
    }

    @Override
    public synchronized void erase(Erasure erasure, Attribution by) {
        Set<Ref> touched = versions.erase(erasure, clock.instant());
        events.replaceAll(event -> new RecordedEvent(event.position(), without(erasure, event.event())));
        answers.values().removeIf(answer -> tells(answer, erasure, touched));
        Ref whom = Ref.of("person", erasure.person().key());
        write(new AuditDraft(by.at(), by.actor(), by.role(), AuditDraft.ERASED, whom, by.reason(), Map.of()));
    }

    private void write(AuditDraft draft) {
        trail.add(chain.next(trail.isEmpty() ? null : trail.get(trail.size() - 1), draft));
    }

    @Override
    public synchronized List<AuditEntry> audit(long after, int limit) {
        return trail.stream().skip(after).limit(limit).toList();
    }

    private static boolean tells(Answer answer, Erasure erasure, Set<Ref> touched) {
        return answer.changed().stream()
                        .map(Answer.Changed::record)
                        .anyMatch(record -> erasure.gone().contains(record) || touched.contains(record))
                || answer.findings().list().stream()
                        .anyMatch(finding ->
                                finding.subject().id().equals(erasure.person().key()));
    }

    private static DomainEvent without(Erasure erasure, DomainEvent event) {
        boolean about = erasure.gone().stream()
                .anyMatch(record -> record.equals(event.subject())
                        || (record.type().equals(event.subject().type())
                                && erasure.person().key().equals(event.subject().id())));
        Ref subject = about ? Ref.of(event.subject().type(), NOBODY) : event.subject();
        return new DomainEvent(
                event.kind(),
                subject,
                erasure.wholly() && erasure.person().equals(event.actor()) ? null : event.actor(),
                event.role(),
                event.at(),
                event.reason(),
                event.changed());
    }

    @Override
    public synchronized List<AuditEntry> audit(PersonKey person) {
        String keyed = chain.keyed(person.key());
        return trail.stream().filter(entry -> entry.subject().equals(keyed)).toList();
    }

    @Override
    public synchronized void publish(Release release) {
        if (releases.putIfAbsent(release.id(), release) != null) {
            throw new IllegalArgumentException("A release with this id was published before");
        }
    }

    @Override
    public synchronized List<Release> releases(String kind) {
        return releases.values().stream()
                .filter(release -> release.kind().equals(kind))
                .toList();
    }
}
