// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.References;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What one viewer sees of some records, at one moment; not safe for several threads. */
public final class Sight {

    private static final Redaction REDACTION = new Redaction(FieldRegister.standard());
    private static final Set<String> PEOPLE = Set.of("volunteer", "participant", "contact-person");

    private final Policy policy;
    private final Viewer viewer;
    private final Dataset dataset;
    private final HiddenPeople people;
    private final Map<PersonKey, Boolean> found = new HashMap<>();
    private final Map<Ref, Boolean> led = new HashMap<>();

    Sight(Policy policy, Viewer viewer) {
        this.policy = policy;
        this.viewer = viewer;
        this.dataset = policy.dataset();
        this.people = new HiddenPeople(this);
    }

    /** Whether she sees a record at all. */
    public boolean sees(Aggregate record) {
        PersonKey own = personOf(record);
        if (own != null && viewer.isSelf(own)) {
            return true;
        }
        return policy.opens(viewer, record) && seesPeople(record);
    }

    /** The record as she sees it; empty if she does not. */
    public <T extends Aggregate> Optional<T> show(T record) {
        if (!sees(record)) {
            return Optional.empty();
        }
        PersonKey own = personOf(record);
        if (own != null && viewer.isSelf(own)) {
            return Optional.of(record);
        }
        T read = REDACTION.keeping(record, field -> field.readBy(viewer));
        return Optional.of(people.without(read));
    }

    /**
     * Whether she may change a record that she sees, or keep a new one: of a kind that her role keeps, within what she works with.
     */
    public boolean writes(Aggregate record) {
        return policy.writes(viewer, record) && sees(record);
    }

    /**
     * Whether she may keep a record as it is to be: of a kind that her role keeps, within what she works with. Whoever is hidden
     * from then on may be hidden from her too.
     */
    public boolean keeps(Aggregate record) {
        return policy.writes(viewer, record);
    }

    /**
     * What becomes of a record when she writes it back: what she changed, and what she does not see stays as it is.
     *
     * @param before the record as it is
     * @param written what she made of what she was shown
     */
    public <T extends Aggregate> T merged(T before, T written) {
        return Blending.of(before, show(before).orElse(before), written);
    }

    /** The components that she has stated although her role does not read them; whoever cannot read it cannot state it. */
    public List<String> unreadable(Aggregate written) {
        PersonKey own = personOf(written);
        if (own != null && viewer.isSelf(own)) {
            return List.of();
        }
        return Blending.stated((Record) written)
                .filter(component -> FieldRegister.standard()
                        .field(written.typeWord(), component)
                        .filter(field -> field.readBy(viewer))
                        .isEmpty())
                .toList();
    }

    /** Everything that she sees, as if there were nothing else. */
    public Dataset records() {
        IndexedDataset.Builder shown = IndexedDataset.builder();
        dataset.all().forEach(record -> show(record).ifPresent(shown::add));
        return shown.build();
    }

    /** Whether she may find a person: who is not hidden, who is herself, or for whom she has a clearance. */
    boolean finds(PersonRecord person) {
        PersonKey key = person.person();
        if (viewer.isSelf(key) || !policy.hiding().hidesWhereabouts(person)) {
            return true;
        }
        return key != null && found.computeIfAbsent(key, viewer::sees);
    }

    /** Whether a person that a record names may be found; one that is not among the records is not known to be hidden. */
    boolean finds(@Nullable Ref person) {
        return person == null
                || !PEOPLE.contains(person.type())
                || dataset.find(Aggregate.class, person)
                        .filter(PersonRecord.class::isInstance)
                        .map(PersonRecord.class::cast)
                        .map(this::finds)
                        .orElse(true);
    }

    /** Whether she may find a person by her key; one that is not among the records is not known to be hidden. */
    boolean finds(@Nullable PersonKey person) {
        return person == null || dataset.aboutPerson(person).stream().allMatch(this::finds);
    }

    /** Whether a record names people whom she may not find, so that she is shown a part of it. */
    public boolean hidesPeople(Aggregate record) {
        return !people.without(record).equals(record);
    }

    /**
     * Whether a change would show more of a person than was shown: a weaker protection, or another key, under which nothing
     * protects her. That takes a step of its own, and two people.
     */
    public boolean weakens(Aggregate before, Aggregate after) {
        return before instanceof PersonRecord old
                && after instanceof PersonRecord fresh
                && (!Objects.equals(old.person(), fresh.person())
                        || policy.hiding()
                                        .of(old.protection())
                                        .compareTo(policy.hiding().of(fresh.protection()))
                                > 0);
    }

    /**
     * The people whom a record names, and whom she neither sees nor is shown in the record as it was; naming them would show them to
     * her. Whoever stands in the record without being shown is a stranger like anybody who is not registered: else her answer would
     * tell who is in it.
     *
     * @param before the record as it is; absent for a new one
     */
    public List<Ref> strangers(@Nullable Aggregate before, Aggregate after) {
        Set<Ref> known = before == null
                ? Set.of()
                : show(before).stream().flatMap(References::of).collect(Collectors.toSet());
        return References.of(after)
                .distinct()
                .filter(reference -> PEOPLE.contains(reference.type()) && !known.contains(reference))
                .filter(reference -> dataset.find(Aggregate.class, reference)
                        .filter(this::sees)
                        .isEmpty())
                .toList();
    }

    /** The record that a finding or an event is about, whether she sees it or not; a person is named by her key. */
    public Optional<Aggregate> subject(Ref named) {
        return PEOPLE.contains(named.type())
                ? dataset.aboutPerson(PersonKey.of(named.id())).stream()
                        .filter(record -> record.typeWord().equals(named.type()))
                        .<Aggregate>map(record -> record)
                        .findFirst()
                : dataset.find(Aggregate.class, named);
    }

    Viewer viewer() {
        return viewer;
    }

    Policy policy() {
        return policy;
    }

    /** The records about the viewer herself. */
    Set<Ref> own() {
        PersonKey self = viewer.self();
        return self == null
                ? Set.of()
                : dataset.aboutPerson(self).stream().map(PersonRecord::ref).collect(Collectors.toSet());
    }

    private boolean seesPeople(Aggregate record) {
        if (record instanceof Group group) {
            return viewer.role() != Role.VOLUNTEER || leads(group);
        }
        if (record instanceof PersonRecord person) {
            return finds(person) && (viewer.role() != Role.VOLUNTEER || isInLedGroup(person));
        }
        PersonKey other = personOf(record);
        return (other == null || dataset.aboutPerson(other).stream().allMatch(this::finds))
                && (!(record instanceof Acknowledgement acknowledgement) || findsSubject(acknowledgement));
    }

    /** Whoever wrote it may have named the record of a person instead of her. */
    private boolean findsSubject(Acknowledgement acknowledgement) {
        return dataset.find(Aggregate.class, acknowledgement.subject())
                .filter(PersonRecord.class::isInstance)
                .map(PersonRecord.class::cast)
                .map(PersonRecord::person)
                .map(key -> dataset.aboutPerson(key).stream().allMatch(this::finds))
                .orElse(true);
    }

    /** A volunteer sees the groups that she leads or is going to lead, and who takes part in them. */
    private boolean leads(Group group) {
        return led.computeIfAbsent(
                group.ref(),
                reference -> group.leads().stream()
                        .filter(lead -> lead.period() == null
                                || lead.period()
                                        .lastDay()
                                        .filter(policy.day()::isAfter)
                                        .isEmpty())
                        .flatMap(lead -> Stream.ofNullable(lead.person()))
                        .anyMatch(own()::contains));
    }

    private boolean isInLedGroup(PersonRecord person) {
        return person instanceof Participant
                && dataset.referringTo(Group.class, person.ref()).stream()
                        .anyMatch(group -> leads(group)
                                && group.enrolments().stream()
                                        .anyMatch(one -> person.ref().equals(one.person())));
    }

    /** Whom a record is about, where it is about one person. */
    private static @Nullable PersonKey personOf(Aggregate record) {
        if (record instanceof PersonRecord person) {
            return person.person();
        }
        if (record instanceof HeldIdentifier identifier) {
            return identifier.person();
        }
        if (record instanceof Acknowledgement acknowledgement
                && acknowledgement.subject() != null
                && PEOPLE.contains(acknowledgement.subject().type())) {
            return PersonKey.of(acknowledgement.subject().id());
        }
        return null;
    }
}
