// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/** Participants and contact persons; nobody has an identity number. */
final class PeopleRecords {

    /** Reserved by the Swedish regulator PTS for use in fiction: 070-174 06 05 to 06 99. Denmark and Norway have none. */
    private static final int FIRST_FICTITIOUS = 605;

    private static final int FICTITIOUS = 95;
    private static final int PROTECTED_PERCENT = 2;
    private static final int KEPT_MONTHS = 12;

    private static final long KEYS = 20;

    private PeopleRecords() {}

    static PersonKey participantKey(Quarter quarter, int one) {
        return quarter.draw(KEYS, one).key();
    }

    static void participants(Quarter quarter, Consumer<Aggregate> add) {
        for (int group = 0; group < Course.count(quarter); group++) {
            Course course = Course.of(quarter, group);
            course.members().forEach(one -> add.accept(participant(course, one)));
        }
    }

    private static Participant participant(Course course, int one) {
        Quarter quarter = course.quarter();
        Draw draw = quarter.draw(KEYS + 1, one);
        PersonKey key = participantKey(quarter, one);
        Setting.Tongue tongue = quarter.setting().tongue(draw);
        PersonName name = quarter.setting().name(tongue, draw);
        Participant.Identification known = known(draw);
        Protection protection = protection(quarter, draw);
        LocalDate told = earlier(
                course.first().minusDays(draw.between(2, 20)), quarter.asOf().minusDays(1));
        return ParticipantBuilder.builder()
                .id(quarter.participant(one).id())
                .person(key)
                .name(shownName(known, name))
                .identification(known)
                .contacts(
                        known == Participant.Identification.IDENTIFIED && protection == null
                                ? contacts(quarter, quarter.participant(one).id(), draw)
                                : List.of())
                .birthYear(draw.chance(60) ? born(quarter, draw, 19, 55) : null)
                .languages(List.of(LanguageTag.of(tongue.tag())))
                .area(protection == null ? quarter.area() : quarter.municipalityArea())
                .organisation(quarter.association())
                .protection(protection)
                .purposes(List.of(purpose("PARTICIPATION", "CONSENT"), purpose("STATISTICS", "LEGITIMATE_INTEREST")))
                .consents(consents(key, told, draw))
                .retainUntil(later(course.last(), quarter.asOf()).plusMonths(KEPT_MONTHS))
                .sources(List.of(quarter.source()))
                .build();
    }

    private static Participant.Identification known(Draw draw) {
        int drawn = draw.below(20);
        return drawn == 0
                ? Participant.Identification.ANONYMOUS
                : drawn < 4 ? Participant.Identification.PSEUDONYMOUS : Participant.Identification.IDENTIFIED;
    }

    private static @Nullable PersonName shownName(Participant.Identification known, PersonName name) {
        return switch (known) {
            case ANONYMOUS -> null;
            case PSEUDONYMOUS -> PersonName.of(name.reveal().split(" ", -1)[0]);
            case IDENTIFIED -> name;
        };
    }

    private static List<Consent> consents(PersonKey key, LocalDate told, Draw draw) {
        Consent taking = new Consent(key, Code.of("PARTICIPATION"), told, null, "Information sheet, version 1");
        return draw.chance(30)
                ? List.of(taking, new Consent(key, Code.of("PHOTO"), told, null, "Photographs, version 1"))
                : List.of(taking);
    }

    static void contactPersons(Quarter quarter, Consumer<Aggregate> add) {
        IntStream.range(0, quarter.contactPersons())
                .mapToObj(one -> contactPerson(quarter, one))
                .forEach(add);
    }

    private static ContactPerson contactPerson(Quarter quarter, int one) {
        Draw draw = quarter.draw(KEYS + 2, one);
        boolean municipal = one % 2 == 1;
        String id = quarter.id("k", one);
        return ContactPersonBuilder.builder()
                .id(id)
                .person(draw.key())
                .name(quarter.setting().name(quarter.setting().tongue(draw), draw))
                .organisation(municipal ? quarter.ofTown("municipality") : quarter.association())
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of(municipal ? "UNIT_HEAD" : "HEAD_OF_OPERATIONS"))
                        .scope(quarter.programme())
                        .period(new Period(
                                quarter.months(draw.between(3, 30), 1).start(), null))
                        .build()))
                .workContacts(contacts(quarter, id, draw))
                .purposes(List.of(purpose("CONTACT", "LEGITIMATE_INTEREST")))
                .retainUntil(quarter.asOf().plusMonths(KEPT_MONTHS))
                .sources(List.of(quarter.source()))
                .build();
    }

    /** An address under a domain that is reserved for examples, and in Sweden at times a number that is reserved for fiction. */
    static List<ContactDetail> contacts(Quarter quarter, String id, Draw draw) {
        ContactDetail mail = ContactDetail.of(id + "@example.org");
        return quarter.setting().swedish() && draw.chance(40)
                ? List.of(mail, ContactDetail.of("070-1740" + (FIRST_FICTITIOUS + draw.below(FICTITIOUS))))
                : List.of(mail);
    }

    /** Mostly nothing; else a mark of the register or the wish of the person. */
    static @Nullable Protection protection(Quarter quarter, Draw draw) {
        if (!draw.chance(PROTECTED_PERCENT)) {
            return null;
        }
        LocalDate review = quarter.asOf().plusMonths(draw.between(2, 11));
        return draw.chance(50)
                ? new Protection(Protection.Level.ADDRESS, review, Code.of("SELF"))
                : new Protection(
                        draw.chance(70) ? Protection.Level.LOCATION : Protection.Level.IDENTITY,
                        review,
                        Code.of(quarter.setting().protectionMark()));
    }

    static BirthYear born(Quarter quarter, Draw draw, int youngest, int oldest) {
        return BirthYear.of(String.valueOf(quarter.asOf().getYear() - draw.between(youngest, oldest)));
    }

    static Purpose purpose(String purpose, String basis) {
        return new Purpose(Code.of(purpose), Code.of(basis), null);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
