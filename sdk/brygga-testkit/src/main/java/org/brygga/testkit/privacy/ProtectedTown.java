// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Purpose;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A small town with an association, two groups and a few women. One of them is the person in question: she takes part, she
 * volunteers, she leads, she waits and she is written about wherever a record can name somebody.
 */
public final class ProtectedTown {

    /** The day for which the records are meant. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The moment at which somebody looks. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The key of the person in question. */
    public static final PersonKey HER = key(1);

    /** Words that stand in records about her and nowhere else, and tell who or where she is. */
    public static final List<String> TOKENS = List.of(
            HER.key(),
            "kanariparticipant",
            "kanarivolunteer",
            "Kanarina Hemlund",
            "kanarina@example.org",
            "kanarinote",
            "kanarinumber",
            "kanarienrolment");

    private static final List<Purpose> RESEARCH = List.of(new Purpose(Code.of("RESEARCH"), Code.of("CONSENT"), null));
    private static final Ref PARTICIPANT = Ref.of("participant", "kanariparticipant");
    private static final Ref VOLUNTEER = Ref.of("volunteer", "kanarivolunteer");
    private static final Ref ASSOCIATION = Ref.of("organisation", "association");

    private ProtectedTown() {}

    /** The records with her, protected as well as a level asks for. */
    public static Dataset with(Protection.Level level) {
        return records(level);
    }

    /** The records as if she had never been there. */
    public static Dataset withoutHer() {
        return records(null);
    }

    private static PersonKey key(int number) {
        return PersonKey.of(new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    private static Dataset records(Protection.@Nullable Level level) {
        IndexedDataset.Builder records = IndexedDataset.builder()
                .add(OrganisationBuilder.builder()
                        .id("association")
                        .name("Kvarnby Mothers")
                        .country(CountryCode.of("SE"))
                        .build())
                .add(AreaBuilder.builder()
                        .id("town")
                        .name("Kvarnby")
                        .kind(Code.of("MUNICIPALITY"))
                        .country(CountryCode.of("SE"))
                        .build())
                .add(AreaBuilder.builder()
                        .id("quarter")
                        .name("Old Quarter")
                        .kind(Code.of("NEIGHBOURHOOD"))
                        .parent(Ref.of("area", "town"))
                        .country(CountryCode.of("SE"))
                        .build())
                .add(ProgrammeBuilder.builder()
                        .id("programme")
                        .name("Mothers meet")
                        .country(CountryCode.of("SE"))
                        .responsible(ASSOCIATION)
                        .areas(List.of(Ref.of("area", "town")))
                        .build());
        Stream.of(2, 3, 4)
                .forEach(number -> records.add(ParticipantBuilder.builder()
                        .id("p" + number)
                        .person(key(number))
                        .name(PersonName.of("Woman Number" + number))
                        .organisation(ASSOCIATION)
                        .retainUntil(DAY.plusMonths(number))
                        .build()));
        if (level != null) {
            her(level, records);
        }
        return records.add(group("tuesday", level != null, 2, 3))
                .add(group("friday", false, 4))
                .add(OutreachLogBuilder.builder()
                        .id("march")
                        .programme(Ref.of("programme", "programme"))
                        .contacts(List.of(OutreachContactBuilder.builder()
                                .id("c1")
                                .date(DAY.minusDays(1))
                                .volunteer(level == null ? null : VOLUNTEER)
                                .group(Ref.of("group", "tuesday"))
                                .channel(Code.of("STREET"))
                                .language(LanguageTag.of("so"))
                                .build()))
                        .build())
                .add(partnership("agreement", "IOP"))
                .add(partnership("promise", "CITIZEN_PROMISE"))
                .add(GrantBuilder.builder()
                        .id("grant")
                        .name("Meeting in Kvarnby")
                        .country(CountryCode.of("SE"))
                        .scheme(Code.of("EU_AMIF"))
                        .programmes(List.of(Ref.of("programme", "programme")))
                        .period(Period.of(DAY.minusYears(1), DAY.plusYears(1)))
                        .build())
                .build();
    }

    private static Partnership partnership(String id, String form) {
        return PartnershipBuilder.builder()
                .id(id)
                .name("The " + id + " of Kvarnby")
                .form(Code.of(form))
                .country(CountryCode.of("SE"))
                .status(Code.of("ACTIVE"))
                .programmes(List.of(Ref.of("programme", "programme")))
                .areas(List.of(Ref.of("area", "town")))
                .period(Period.of(DAY.minusYears(1), DAY.plusYears(1)))
                .parties(List.of(PartyBuilder.builder()
                        .organisation(ASSOCIATION)
                        .role(Party.Role.SIGNATORY)
                        .build()))
                .measures(List.of(MeasureBuilder.builder()
                        .id("m1")
                        .text("A group meets every week.")
                        .activity(Ref.of("group", "tuesday"))
                        .build()))
                .build();
    }

    /** What the fund asks of everybody who takes part. */
    private static List<FunderAnswer> answers() {
        return Stream.of("THIRD_COUNTRY_NATIONAL YES", "GENDER WOMAN", "AGE_BAND FROM_18_TO_60")
                .map(words -> words.split(" ", -1))
                .map(words -> new FunderAnswer(
                        Ref.of("grant", "grant"),
                        Code.of(words[0]),
                        Code.of(words[1]),
                        true,
                        Code.of("CONSENT"),
                        DAY.plusYears(1)))
                .toList();
    }

    private static void her(Protection.Level level, IndexedDataset.Builder records) {
        Protection protection = new Protection(level, DAY.plusDays(9), null);
        records.add(ParticipantBuilder.builder()
                        .id("kanariparticipant")
                        .person(HER)
                        .name(PersonName.of("Kanarina Hemlund"))
                        .contacts(List.of(ContactDetail.of("kanarina@example.org")))
                        .birthYear(BirthYear.of("1987"))
                        .languages(List.of(LanguageTag.of("so")))
                        .area(Ref.of("area", "quarter"))
                        .organisation(ASSOCIATION)
                        .protection(protection)
                        .retainUntil(DAY.plusDays(10))
                        .purposes(RESEARCH)
                        .note(PersonalText.of("kanarinote"))
                        .build())
                // This record says nothing of her protection.
                .add(VolunteerBuilder.builder()
                        .id("kanarivolunteer")
                        .person(HER)
                        .name(PersonName.of("Kanarina Hemlund"))
                        .status(Code.of("ACTIVE"))
                        .statusHistory(List.of(new StatusChange(Code.of("ACTIVE"), DAY.minusYears(1))))
                        .organisation(ASSOCIATION)
                        .areas(List.of(Ref.of("area", "quarter")))
                        .retainUntil(DAY.plusDays(11))
                        .build())
                .add(new HeldIdentifier(
                        "number",
                        HER,
                        Code.of("PERSONNUMMER"),
                        IdentifierValue.of("kanarinumber"),
                        Code.of("CONSENT"),
                        DAY.plusDays(12)))
                .add(new Acknowledgement(
                        "acknowledged",
                        "COM-VOL-002",
                        new Ref("volunteer", HER.key()),
                        "0123456789abcdef",
                        Acknowledgement.Weight.WARNING,
                        Code.of("ACCEPTED"),
                        null,
                        Code.of("COORDINATOR"),
                        Period.of(DAY, DAY.plusDays(13))));
    }

    private static Group group(String id, boolean withHer, int... women) {
        List<Enrolment> enrolments = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        List<GroupLead> leads = new ArrayList<>();
        List<WaitingPlace> waiting = new ArrayList<>();
        if (withHer) {
            enrolments.add(EnrolmentBuilder.builder()
                    .id("kanarienrolment")
                    .person(PARTICIPANT)
                    .status(Code.of("STARTED"))
                    .funderAnswers(answers())
                    .build());
            attendance.add(new Attendance("s1", PARTICIPANT, Attendance.Mark.PRESENT, null, null));
            leads.add(new GroupLead(Code.of("COORDINATOR"), VOLUNTEER, false, null, null));
            waiting.add(new WaitingPlace(VOLUNTEER, 1, DAY, null));
        }
        for (int woman : women) {
            Ref person = Ref.of("participant", "p" + woman);
            enrolments.add(EnrolmentBuilder.builder()
                    .id("e" + woman)
                    .person(person)
                    .status(Code.of("ADMITTED"))
                    .funderAnswers(answers())
                    .build());
            attendance.add(new Attendance("s1", person, Attendance.Mark.PRESENT, null, null));
        }
        waiting.add(new WaitingPlace(Ref.of("participant", "p4"), waiting.size() + 1, DAY, null));
        return GroupBuilder.builder()
                .id(id)
                .name("The group of " + id)
                .status(Code.of("ACTIVE"))
                .programme(Ref.of("programme", "programme"))
                .period(Period.of(DAY.minusMonths(1), DAY.plusMonths(1)))
                .leads(leads)
                .sessions(List.of(SessionBuilder.builder()
                        .id("s1")
                        .date(DAY.minusDays(7))
                        .status(Code.of("HELD"))
                        .build()))
                .enrolments(enrolments)
                .attendance(attendance)
                .waitingList("tuesday".equals(id) ? waiting : List.of())
                .build();
    }
}
