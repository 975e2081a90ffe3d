// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.DomainEvent;

/** The few records that the contract of a store is tried on: an association, a group with twelve seats, and participants. */
final class SmallTown {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final Attribution COORDINATOR =
            new Attribution(key(9_999), Code.of("COORDINATOR"), NOON, ZoneOffset.UTC, null);

    private SmallTown() {}

    static Organisation association() {
        return OrganisationBuilder.builder()
                .id("kvarnby-mothers")
                .name("Kvarnby Mothers")
                .build();
    }

    static Group group(String id, int seats) {
        return GroupBuilder.builder()
                .id(id)
                .name("Tuesday group")
                .status(Code.of("ACTIVE"))
                .organisation(association().ref())
                .period(new Period(PartialDate.of(TODAY.minusMonths(1)), PartialDate.of(TODAY.plusMonths(3))))
                .capacity(new Group.Capacity(null, seats, null))
                .sessions(List.of(SessionBuilder.builder()
                        .id("s1")
                        .number(1)
                        .date(TODAY.minusDays(1))
                        .status(Code.of("PLANNED"))
                        .build()))
                .build();
    }

    static Participant participant(int number) {
        return ParticipantBuilder.builder()
                .id("p" + number)
                .person(key(number))
                .name(PersonName.of(name(number)))
                .organisation(association().ref())
                .retainUntil(TODAY.plusYears(20))
                .build();
    }

    /** A word that stands in no other record, to look for after she was forgotten. */
    static HeldIdentifier number(int number) {
        return new HeldIdentifier(
                "number" + number,
                key(number),
                Code.of("OTHER"),
                IdentifierValue.of("kanarinumber"),
                Code.of("CONSENT"),
                TODAY.plusYears(1));
    }

    static String name(int number) {
        return "Kanarina" + "abcdefghij".charAt(number % 10) + number + " Provlund";
    }

    static PersonKey key(int number) {
        return PersonKey.of(new UUID(0xfadedcab0000_4000L, 0x8000_0000_0abc_0000L + number));
    }

    static DomainEvent event(String kind, String group) {
        return new DomainEvent(kind, Ref.of("group", group), null, COORDINATOR.role(), NOON, null, List.of("name"));
    }

    /** A key that nobody has. */
    static PersonKey fresh() {
        return PersonKey.of(UUID.randomUUID());
    }

    static Ref participantRef(int number) {
        return Ref.of("participant", "p" + number);
    }

    static Stream<Aggregate> everybody(int participants) {
        return Stream.concat(
                Stream.of(association()), IntStream.range(0, participants).mapToObj(SmallTown::participant));
    }
}
