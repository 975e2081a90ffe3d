// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.brygga.access.FieldRegister;
import org.brygga.access.PersonalField;
import org.brygga.access.Redaction;
import org.brygga.dataset.Dataset;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/**
 * Says what goes when a person is forgotten, and what stays of her for statistics: only what the register marks to stay, about
 * somebody whom nobody knows.
 */
public final class Forgetting {

    private static final FieldRegister REGISTER = FieldRegister.standard();
    private static final String NOBODY = "nobody-";
    private static final Redaction REDACTION = new Redaction(REGISTER);

    private final Dataset dataset;
    private final Supplier<PersonKey> fresh;

    /**
     * @param fresh draws a key that nobody has; what stays for statistics gets one
     */
    public Forgetting(Dataset dataset, Supplier<PersonKey> fresh) {
        this.dataset = dataset;
        this.fresh = fresh;
    }

    /** The record that stands in the way of forgetting a person on a day, because something is held; empty if none does. */
    public Optional<PersonRecord> held(PersonKey person, LocalDate day) {
        return dataset.aboutPerson(person).stream()
                .filter(record -> record.hold() != null && record.hold().on(day))
                .findFirst();
    }

    /** Whether a record is what was left of somebody who was forgotten; nothing more of it can go. */
    static boolean isRest(PersonRecord record) {
        return record.id() != null && record.id().startsWith(NOBODY);
    }

    /**
     * Everything about a person goes that is there now.
     *
     * @param minimise whether what is marked to stay is kept for statistics
     */
    public Erasure everything(PersonKey person, boolean minimise) {
        return everything(person, minimise, Set.of());
    }

    /**
     * Everything about a person goes.
     *
     * @param minimise whether what is marked to stay is kept for statistics
     * @param ever every record that was about her in any version, also those that were taken away
     */
    public Erasure everything(PersonKey person, boolean minimise, Set<Ref> ever) {
        Set<Ref> gone = new HashSet<>(ever);
        dataset.all(HeldIdentifier.class).stream()
                .filter(identifier -> person.equals(identifier.person()))
                .forEach(identifier -> gone.add(identifier.ref()));
        dataset.all(Acknowledgement.class).stream()
                .filter(one -> one.subject() != null
                        && person.key().equals(one.subject().id()))
                .forEach(one -> gone.add(one.ref()));
        return erasure(person, true, dataset.aboutPerson(person), gone, minimise);
    }

    /** One record goes, and what other records say of it; other records about the same person stay. */
    public Erasure record(PersonRecord record, boolean minimise) {
        return record(record, minimise, Set.of());
    }

    /**
     * The same for whoever knows what there was before.
     *
     * @param ever every record that was about her in any version; it goes too if this is the last one
     */
    public Erasure record(PersonRecord record, boolean minimise, Set<Ref> ever) {
        PersonKey person = Optional.ofNullable(record.person()).orElseGet(fresh);
        boolean last = dataset.aboutPerson(person).stream()
                .allMatch(other -> other.ref().equals(record.ref()));
        return last
                ? everything(person, minimise, ever)
                : erasure(person, false, List.of(record), new HashSet<>(), minimise);
    }

    /** A number goes; everything else about her stays. */
    public Erasure identifier(HeldIdentifier identifier) {
        PersonKey person = Optional.ofNullable(identifier.person()).orElseGet(fresh);
        return new Erasure(
                person, false, Set.of(identifier.ref()), List.of(), Set.of(identifier.ref()), UnaryOperator.identity());
    }

    /** Notes of record checks go; everything else about her stays. */
    public Erasure recordChecks(Volunteer volunteer) {
        return part(
                volunteer,
                Volunteer.class,
                one -> VolunteerBuilder.builder(one).recordChecks(List.of()).build());
    }

    /** Of rows of outreach that stays which figures need: not who made the contact, and no note. */
    public Erasure rows(OutreachLog log) {
        return part(log, OutreachLog.class, Forgetting::minimised);
    }

    private <T extends Aggregate> Erasure part(T record, Class<T> type, UnaryOperator<T> without) {
        Ref reference = record.ref();
        return new Erasure(
                fresh.get(),
                false,
                Set.of(),
                List.of(),
                Set.of(reference),
                one -> type.isInstance(one) && one.ref().equals(reference) ? without.apply(type.cast(one)) : one);
    }

    static OutreachLog minimised(OutreachLog log) {
        return REDACTION.keeping(log, PersonalField::stays);
    }

    private Erasure erasure(
            PersonKey person,
            boolean wholly,
            Collection<? extends PersonRecord> records,
            Set<Ref> gone,
            boolean minimise) {
        Map<Ref, Ref> replacements = new HashMap<>();
        List<Aggregate> kept = new ArrayList<>();
        PersonKey nobody = fresh.get();
        for (PersonRecord record : records) {
            gone.add(record.ref());
            if (minimise) {
                minimised(record, nobody).ifPresent(rest -> {
                    kept.add(rest);
                    replacements.put(record.ref(), rest.ref());
                });
            }
        }
        Rewriting rewriting = new Rewriting(wholly ? person : null, gone, replacements, REGISTER);
        return new Erasure(person, wholly, gone, kept, Set.of(), rewriting::without);
    }

    /** What stays of a record; nothing of one about whoever holds an office. */
    private static Optional<Aggregate> minimised(PersonRecord record, PersonKey nobody) {
        String id = NOBODY + nobody.key();
        if (record instanceof Volunteer volunteer) {
            return Optional.of(VolunteerBuilder.builder(REDACTION.keeping(volunteer, PersonalField::stays))
                    .id(id)
                    .person(nobody)
                    .build());
        }
        return record instanceof Participant participant
                ? Optional.of(ParticipantBuilder.builder(REDACTION.keeping(participant, PersonalField::stays))
                        .id(id)
                        .person(nobody)
                        .identification(Participant.Identification.ANONYMOUS)
                        .build())
                : Optional.empty();
    }
}
