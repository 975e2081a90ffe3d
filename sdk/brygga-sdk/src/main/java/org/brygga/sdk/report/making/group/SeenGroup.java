// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.dataset.GoverningCountry;
import org.brygga.indicator.Question;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Seats;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Material;
import org.jspecify.annotations.Nullable;

/** A group as whoever asks sees it, with the names that she sees. */
final class SeenGroup {

    private static final int SHORT_KEY = 8;

    private final Material material;
    private final Group group;
    private final Facts facts;
    private final List<Membership> members;

    SeenGroup(Material material, Group group) {
        this.material = material;
        this.group = group;
        this.facts = material.facts(Question.everything(material.asOf()).ofGroup(group.ref()));
        this.members = facts.memberships().stream()
                .filter(one -> one.started() || Seats.occupies(one.enrolment(), material.asOf()))
                .sorted(Comparator.comparing(
                                (Membership one) -> name(one.enrolment().person())
                                        .map(PersonName::reveal)
                                        .orElse("\uFFFF"))
                        .thenComparing(one -> key(one.enrolment().person())))
                .toList();
    }

    Material material() {
        return material;
    }

    Group group() {
        return group;
    }

    /** Everything that is recorded of the group up to the day, in whatever period. */
    Facts facts() {
        return facts;
    }

    /** Those who take part or took part, by name. */
    List<Membership> members() {
        return members;
    }

    Optional<Curriculum> curriculum() {
        return facts.curriculum(group);
    }

    /** The share of sessions that counts as completed where the curriculum states none; empty if no pack has one. */
    Optional<BigDecimal> usualShare() {
        return material.packs()
                .knowledge(GoverningCountry.of(group, material.records()).orElse(null))
                .threshold("completion-share", material.asOf());
    }

    /** What a session was about: its module by number and title, or that it is not stated. */
    Phrase subject(Session session) {
        Integer number = session.module() == null ? session.number() : session.module();
        if (number == null) {
            return Phrase.said("report.not-stated");
        }
        return curriculum().stream()
                .flatMap(plan -> plan.modules().stream())
                .filter(module -> number.equals(module.number()))
                .flatMap(module -> java.util.stream.Stream.ofNullable(module.title()))
                .findFirst()
                .map(title -> Phrase.said(
                        "report.group.module.titled",
                        Map.of("number", Phrase.number(number), "title", Phrase.text(title))))
                .orElseGet(() -> Phrase.said("report.group.module", Map.of("number", Phrase.number(number))));
    }

    /** The name of a person, else the beginning of her key, else her place in a list. */
    Phrase who(@Nullable Ref person, int place) {
        String key = key(person);
        return name(person)
                .map(PersonName::reveal)
                .map(Phrase::text)
                .orElseGet(() -> key.isEmpty()
                        ? Phrase.said("report.group.somebody", Map.of("number", Phrase.number(place)))
                        : Phrase.text(key.substring(0, Math.min(SHORT_KEY, key.length()))));
    }

    /** What a row about a person is called: her key, else her place in the list. */
    String row(@Nullable Ref person, int place) {
        String key = key(person);
        return key.isEmpty() ? "place-" + place : key;
    }

    private Optional<PersonName> name(@Nullable Ref person) {
        return material.records().find(PersonRecord.class, person).map(SeenGroup::name);
    }

    private static @Nullable PersonName name(PersonRecord record) {
        if (record instanceof Participant participant) {
            return participant.name();
        }
        if (record instanceof Volunteer volunteer) {
            return volunteer.name();
        }
        return record instanceof ContactPerson contact ? contact.name() : null;
    }

    /** The opaque key of a person; empty if she has none that may be shown. */
    private String key(@Nullable Ref person) {
        return material.records()
                .find(PersonRecord.class, person)
                .map(PersonRecord::person)
                .map(PersonKey::shown)
                .filter(key -> !key.equals("-"))
                .orElse("");
    }
}
