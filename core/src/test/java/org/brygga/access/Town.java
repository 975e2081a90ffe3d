// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.HeldIdentifierBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;

/** A town with two associations, each with a programme and a group; one woman of the first lives under protection. */
public final class Town {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final CountryPacks PACKS = CountryPacks.load();

    public static final Ref NORTH = Ref.of("organisation", "north");
    public static final Ref SOUTH = Ref.of("organisation", "south");
    public static final Volunteer LEADER = volunteer("leader", key(1), NORTH);
    public static final Participant AMAL = participant("amal", key(2), NORTH, null);
    public static final Participant HIDDEN =
            participant("hidden", key(3), NORTH, new Protection(Protection.Level.LOCATION, null, null));
    /** The same woman as {@link #HIDDEN}; this record says nothing of her protection. */
    public static final Volunteer HIDDEN_VOLUNTEER = volunteer("also-hidden", key(3), NORTH);

    public static final Participant FAR = participant("far", key(4), SOUTH, null);
    public static final HeldIdentifier NUMBER =
            HeldIdentifierBuilder.builder().id("number").person(key(3)).build();
    public static final Group TUESDAY = group("tuesday", "north", AMAL.ref(), HIDDEN.ref());
    public static final Group FRIDAY = group("friday", "south", FAR.ref());
    public static final Partnership PROMISE = partnership("promise", "CITIZEN_PROMISE", "ACTIVE");
    public static final Partnership DRAFT_PROMISE = partnership("draft-promise", "CITIZEN_PROMISE", "DRAFT");
    public static final Partnership IOP = partnership("iop", "IOP", "ACTIVE");
    public static final Grant GRANT = GrantBuilder.builder()
            .id("grant")
            .programmes(List.of(Ref.of("programme", "north")))
            .build();

    private Town() {}

    public static IndexedDataset records() {
        IndexedDataset.Builder records = IndexedDataset.builder();
        for (String side : List.of("north", "south")) {
            records.add(OrganisationBuilder.builder().id(side).build());
            records.add(AreaBuilder.builder()
                    .id(side)
                    .parent(Ref.of("area", "town"))
                    .build());
            records.add(ProgrammeBuilder.builder()
                    .id(side)
                    .responsible(Ref.of("organisation", side))
                    .areas(List.of(Ref.of("area", side)))
                    .build());
        }
        List.of(LEADER, AMAL, HIDDEN, HIDDEN_VOLUNTEER, FAR, NUMBER, TUESDAY, FRIDAY)
                .forEach(records::add);
        List.of(PROMISE, DRAFT_PROMISE, IOP, GRANT).forEach(records::add);
        return records.add(AreaBuilder.builder().id("town").build()).build();
    }

    static PersonKey key(int number) {
        return PersonKey.of(new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    static Viewer viewer(Role role, Ref... within) {
        return Viewer.of(role, Delimitation.within(within), Code.of("PROGRAMME"), NOON);
    }

    private static Volunteer volunteer(String id, PersonKey person, Ref organisation) {
        return VolunteerBuilder.builder()
                .id(id)
                .person(person)
                .organisation(organisation)
                .build();
    }

    private static Participant participant(String id, PersonKey person, Ref organisation, Protection protection) {
        return ParticipantBuilder.builder()
                .id(id)
                .person(person)
                .organisation(organisation)
                .protection(protection)
                .build();
    }

    private static Group group(String id, String side, Ref... women) {
        return GroupBuilder.builder()
                .id(id)
                .programme(Ref.of("programme", side))
                .area(Ref.of("area", side))
                .leads(
                        "north".equals(side)
                                ? List.of(new GroupLead(Code.of("COORDINATOR"), LEADER.ref(), true, null, null))
                                : List.of())
                .enrolments(
                        List.of(women).stream().map(woman -> enrolment(woman)).toList())
                .build();
    }

    private static Enrolment enrolment(Ref woman) {
        return EnrolmentBuilder.builder().id("e-" + woman.id()).person(woman).build();
    }

    private static Partnership partnership(String id, String form, String status) {
        return PartnershipBuilder.builder()
                .id(id)
                .form(Code.of(form))
                .status(Code.of(status))
                .areas(List.of(Ref.of("area", "north")))
                .build();
    }
}
