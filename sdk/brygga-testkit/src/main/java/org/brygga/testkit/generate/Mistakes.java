// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Period;

/** Spoils a good record the way hurried people do, so that each mistake is one that a check must find. */
final class Mistakes {

    static final int MOST = 3;

    private static final Period REVERSED = Period.parse("2026-05-01", "2025-05-01");
    private static final PersonName TOO_LONG = PersonName.of("Alvira ".repeat(40));
    private static final PersonKey TYPED = PersonKey.of("Alvira 1");
    private static final String LONG_NAME = "Systrar ".repeat(60);

    private static final List<UnaryOperator<Organisation>> OF_ORGANISATION = List.of(
            one -> OrganisationBuilder.builder(one).name(null).build(),
            one -> OrganisationBuilder.builder(one)
                    .legalForm(Code.of("UNDECIDED"))
                    .build(),
            one -> OrganisationBuilder.builder(one).website("x".repeat(600)).build());
    private static final List<UnaryOperator<Area>> OF_AREA = List.of(
            one -> AreaBuilder.builder(one).name(" ").build(),
            one -> AreaBuilder.builder(one).period(REVERSED).build(),
            one -> AreaBuilder.builder(one)
                    .classifications(List.of(AreaClassificationBuilder.builder()
                            .scheme(Code.of("OWN_LIST"))
                            .level(Code.of("HIGH"))
                            .build()))
                    .build());
    private static final List<UnaryOperator<Programme>> OF_PROGRAMME = List.of(
            one -> ProgrammeBuilder.builder(one).name(null).build(),
            one -> ProgrammeBuilder.builder(one).period(REVERSED).build(),
            one -> ProgrammeBuilder.builder(one).country(CountryCode.of("XX")).build());
    private static final List<UnaryOperator<Partnership>> OF_PARTNERSHIP = List.of(
            one -> PartnershipBuilder.builder(one).goals(List.of()).build(),
            one -> PartnershipBuilder.builder(one)
                    .period(new Period(
                            one.period() == null ? null : one.period().start(), null))
                    .build(),
            one -> PartnershipBuilder.builder(one)
                    .contributions(one.contributions().stream()
                            .map(given -> ContributionBuilder.builder(given)
                                    .period(null)
                                    .build())
                            .toList())
                    .build());
    private static final List<UnaryOperator<Grant>> OF_GRANT = List.of(
            one -> GrantBuilder.builder(one).period(REVERSED).build(),
            one -> GrantBuilder.builder(one).name(LONG_NAME).build(),
            one -> GrantBuilder.builder(one).country(CountryCode.of("Sverige")).build());
    private static final List<UnaryOperator<Volunteer>> OF_VOLUNTEER = List.of(
            one -> VolunteerBuilder.builder(one).person(TYPED).build(),
            one -> VolunteerBuilder.builder(one).name(TOO_LONG).build(),
            one -> VolunteerBuilder.builder(one)
                    .languages(List.of(LanguageTag.of("?")))
                    .build());
    private static final List<UnaryOperator<Participant>> OF_PARTICIPANT = List.of(
            one -> ParticipantBuilder.builder(one).person(null).build(),
            one -> ParticipantBuilder.builder(one).name(TOO_LONG).build(),
            one -> ParticipantBuilder.builder(one)
                    .birthYear(BirthYear.of("about 1990"))
                    .build());
    private static final List<UnaryOperator<ContactPerson>> OF_CONTACT_PERSON = List.of(
            one -> ContactPersonBuilder.builder(one).person(TYPED).build(),
            one -> ContactPersonBuilder.builder(one).name(TOO_LONG).build());
    private static final List<UnaryOperator<Group>> OF_GROUP = List.of(
            one -> GroupBuilder.builder(one).leads(List.of()).build(),
            one -> GroupBuilder.builder(one).phase(7).build(),
            one -> GroupBuilder.builder(one)
                    .waitingList(List.of(new WaitingPlace(null, 0, null, null)))
                    .build());
    private static final List<UnaryOperator<MeetingPlace>> OF_MEETING_PLACE = List.of(
            one -> MeetingPlaceBuilder.builder(one).host(null).build(),
            one -> MeetingPlaceBuilder.builder(one).name(LONG_NAME).build(),
            one -> MeetingPlaceBuilder.builder(one).period(REVERSED).build());
    private static final List<UnaryOperator<OutreachLog>> OF_OUTREACH = List.of(
            one -> OutreachLogBuilder.builder(one)
                    .contacts(one.contacts().stream()
                            .map(contact -> OutreachContactBuilder.builder(contact)
                                    .language(null)
                                    .build())
                            .toList())
                    .build(),
            one -> OutreachLogBuilder.builder(one)
                    .contacts(one.contacts().stream()
                            .map(contact -> OutreachContactBuilder.builder(contact)
                                    .note(PersonalText.of("x".repeat(2_500)))
                                    .build())
                            .toList())
                    .build());

    private Mistakes() {}

    static Aggregate in(Aggregate record, int count, SplittableRandom random) {
        if (record instanceof Organisation organisation) {
            return spoil(organisation, OF_ORGANISATION, count, random);
        } else if (record instanceof Area area) {
            return spoil(area, OF_AREA, count, random);
        } else if (record instanceof Programme programme) {
            return spoil(programme, OF_PROGRAMME, count, random);
        } else if (record instanceof Partnership partnership) {
            return spoil(partnership, OF_PARTNERSHIP, count, random);
        } else if (record instanceof Grant grant) {
            return spoil(grant, OF_GRANT, count, random);
        } else if (record instanceof Volunteer volunteer) {
            return spoil(volunteer, OF_VOLUNTEER, count, random);
        } else if (record instanceof Participant participant) {
            return spoil(participant, OF_PARTICIPANT, count, random);
        } else if (record instanceof ContactPerson person) {
            return spoil(person, OF_CONTACT_PERSON, count, random);
        } else if (record instanceof Group group) {
            return spoil(group, OF_GROUP, count, random);
        } else if (record instanceof MeetingPlace place) {
            return spoil(place, OF_MEETING_PLACE, count, random);
        } else if (record instanceof OutreachLog log) {
            return spoil(log, OF_OUTREACH, count, random);
        }
        throw new IllegalArgumentException("No mistakes are known for " + record.typeWord());
    }

    private static <T> T spoil(T good, List<UnaryOperator<T>> ways, int count, SplittableRandom random) {
        List<UnaryOperator<T>> left = new ArrayList<>(ways);
        T spoiled = good;
        for (int done = 0; done < count && !left.isEmpty(); done++) {
            spoiled = left.remove(random.nextInt(left.size())).apply(spoiled);
        }
        return spoiled;
    }
}
