// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.privacy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.check.SharingEntries;
import org.brygga.country.safeguard.RetentionPeriod;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Dossier;
import org.brygga.privacy.Erasure;
import org.brygga.privacy.Forgetting;
import org.brygga.privacy.RetentionClock;
import org.brygga.privacy.RetentionDue;
import org.brygga.privacy.SubjectAccess;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.DatasetStore;

/** Looks after rights and times over a store: what is due, letting go, forgetting somebody, giving her what is held about her. */
public final class PrivacyDesk {

    /** What is written down when somebody was given what is held about her. */
    public static final String DOSSIER = "dossier-given";

    private final Brygga brygga;
    private final DatasetStore store;

    public PrivacyDesk(Brygga brygga, DatasetStore store) {
        this.brygga = brygga;
        this.store = store;
    }

    /** What should no longer be there on a day; nothing is done. It is for a system, so protected people are in it. */
    public List<RetentionDue> due(LocalDate asOf) {
        return new RetentionClock(brygga.packs(), store.now(), asOf).due();
    }

    /**
     * Lets go of exactly what is due on a day.
     *
     * @return what was let go, as {@link #due} foretold it
     */
    public List<RetentionDue> letGo(LocalDate asOf, Attribution by) {
        List<RetentionDue> done = new ArrayList<>();
        for (RetentionDue due : due(asOf)) {
            if (letGo(due, asOf, by)) {
                done.add(due);
            }
        }
        return done;
    }

    /**
     * Lets go of one record, or of a part of it, that is due. What was foretold is asked again when it is done: whoever was held,
     * is kept for longer or takes part again by then stays as she is.
     *
     * @return whether it was still there, and still due today
     */
    public boolean letGo(RetentionDue due, Attribution by) {
        return letGo(due, brygga.today(), by);
    }

    private boolean letGo(RetentionDue due, LocalDate asOf, Attribution by) {
        return store.inTurn(unit -> {
            Dataset now = unit.around();
            Optional<Aggregate> record =
                    now.find(Aggregate.class, due.record()).filter(one -> stillDue(one, due, now, asOf));
            record.ifPresent(one -> store.erase(erasure(one, due, new Forgetting(now, PrivacyDesk::fresh)), by));
            return record.isPresent();
        });
    }

    /** The same part goes in the same way; a day or a source that changed does not matter as long as the time has run out. */
    private boolean stillDue(Aggregate record, RetentionDue due, Dataset now, LocalDate asOf) {
        RetentionClock clock = new RetentionClock(brygga.packs(), now, asOf);
        return Stream.of(clock.of(record), clock.part(record))
                .flatMap(Optional::stream)
                .anyMatch(one -> one.due(asOf) && one.category() == due.category() && one.then() == due.then());
    }

    private Erasure erasure(Aggregate record, RetentionDue due, Forgetting forgetting) {
        if (record instanceof HeldIdentifier identifier) {
            return forgetting.identifier(identifier);
        }
        if (record instanceof OutreachLog log) {
            return forgetting.rows(log);
        }
        if (record instanceof Volunteer volunteer && due.category() == RetentionPeriod.Category.RECORD_CHECK) {
            return forgetting.recordChecks(volunteer);
        }
        PersonRecord person = (PersonRecord) record;
        Set<Ref> ever = person.person() == null ? Set.of() : store.everAbout(person.person());
        return forgetting.record(person, due.then() == RetentionPeriod.Then.MINIMISE, ever);
    }

    /**
     * Forgets a person in everything that is kept, unless something is held.
     *
     * @param minimise whether what statistics need is kept, about nobody known
     */
    public Forgotten forget(PersonKey person, boolean minimise, Attribution by) {
        return store.inTurn(unit -> forget(unit.around(), person, minimise, by));
    }

    /** While it is this unit's turn nobody else keeps anything, so that nothing of her comes after what is looked at here. */
    private Forgotten forget(Dataset now, PersonKey person, boolean minimise, Attribution by) {
        Forgetting forgetting = new Forgetting(now, PrivacyDesk::fresh);
        Optional<PersonRecord> held = forgetting.held(person, by.day());
        if (held.isPresent()) {
            Finding finding =
                    brygga.desk().finding(held.get(), now, SharingEntries.HELD, FieldPath.of("hold"), Map.of());
            return new Forgotten(false, 0, 0, Findings.of(List.of(finding)));
        }
        Erasure erasure = forgetting.everything(person, minimise, store.everAbout(person));
        store.erase(erasure, by);
        return new Forgotten(true, erasure.gone().size(), erasure.kept().size(), Findings.none());
    }

    /** Everything that is held about a person, for herself; that she got it is written down. */
    public Dossier dossier(PersonKey person, LocalDate day, ZoneId zone, Locale locale, Attribution by) {
        List<SubjectAccess.Seen> seen = store.audit(person).stream()
                .filter(entry -> entry.action().equals(AuditDraft.SEEN))
                .map(entry -> seen(entry, zone))
                .toList();
        Dossier dossier = new SubjectAccess(brygga.packs()).of(person, store.now(), seen, day, locale);
        store.inUnit(unit -> {
            unit.audit(new AuditDraft(
                    by.at(), by.actor(), by.role(), DOSSIER, Ref.of("person", person.key()), by.reason(), Map.of()));
            return person;
        });
        return dossier;
    }

    private static SubjectAccess.Seen seen(AuditEntry entry, ZoneId zone) {
        return new SubjectAccess.Seen(
                LocalDate.ofInstant(entry.at(), zone),
                entry.role() == null ? null : Code.of(entry.role()),
                entry.reason() == null ? null : Code.of(entry.reason()));
    }

    private static PersonKey fresh() {
        return PersonKey.of(UUID.randomUUID());
    }
}
