// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;

/** The people of a neighbourhood: volunteers, participants and contact persons, each with purpose and retention. */
final class PeopleRecords {

    private static final LocalDate KEPT_UNTIL = LocalDate.of(2028, 12, 31);
    private static final LocalDate PROMISED = LocalDate.of(2024, 12, 20);
    private static final LocalDate STARTED = LocalDate.of(2025, 1, 15);

    private PeopleRecords() {}

    static Aggregate make(Neighbourhood place, int position, SplittableRandom random) {
        if (position < Neighbourhood.PARTICIPANTS) {
            return volunteer(place, position, random);
        }
        return position < Neighbourhood.CONTACT_PERSONS
                ? participant(place, position, random)
                : contactPerson(place, position, random);
    }

    private static Volunteer volunteer(Neighbourhood place, int position, SplittableRandom random) {
        PersonKey person = place.person(position);
        LocalDate trained = STARTED.plusDays(random.nextInt(200));
        return VolunteerBuilder.builder()
                .id(place.id(position))
                .person(person)
                .name(FictitiousNames.person(random))
                .contacts(List.of(mail(place, position)))
                .birthYear(BirthYear.of(String.valueOf(1960 + random.nextInt(40))))
                .status(Code.of("ACTIVE"))
                .statusHistory(List.of(new StatusChange(Code.of("ACTIVE"), trained)))
                .organisation(place.organisation(Neighbourhood.ASSOCIATION))
                .programmes(List.of(place.programme()))
                .areas(List.of(place.area(Neighbourhood.AREA)))
                .languages(List.of(Neighbourhood.language(random)))
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of("VOLUNTEER"))
                        .scope(place.programme())
                        .period(Period.parse(trained.toString(), ""))
                        .build()))
                .trainings(List.of(TrainingBuilder.builder()
                        .programme(place.programme())
                        .curriculum("basic")
                        .completed(trained)
                        .build()))
                .confidentialitySigned(PROMISED)
                .childContact(false)
                .recordChecks(List.of(new RecordCheckNote(check(place), trained, null, null)))
                .purposes(List.of(purpose("VOLUNTEER_AGREEMENT")))
                .retainUntil(KEPT_UNTIL)
                .sources(List.of(place.source()))
                .build();
    }

    private static Participant participant(Neighbourhood place, int position, SplittableRandom random) {
        PersonKey person = place.person(position);
        return ParticipantBuilder.builder()
                .id(place.id(position))
                .person(person)
                .name(FictitiousNames.person(random))
                .identification(Participant.Identification.IDENTIFIED)
                .contacts(List.of(mail(place, position)))
                .birthYear(BirthYear.of(String.valueOf(1970 + random.nextInt(35))))
                .languages(List.of(Neighbourhood.language(random)))
                .area(place.area(Neighbourhood.AREA))
                .organisation(place.organisation(Neighbourhood.ASSOCIATION))
                .purposes(List.of(purpose("PARTICIPATION")))
                .consents(List.of(
                        new Consent(person, Code.of("PARTICIPATION"), STARTED, null, "Information sheet, version 1")))
                .retainUntil(KEPT_UNTIL)
                .build();
    }

    private static ContactPerson contactPerson(Neighbourhood place, int position, SplittableRandom random) {
        boolean ofCity = position == Neighbourhood.CONTACT_PERSONS;
        return ContactPersonBuilder.builder()
                .id(place.id(position))
                .person(place.person(position))
                .name(FictitiousNames.person(random))
                .organisation(place.organisation(ofCity ? Neighbourhood.MUNICIPALITY : Neighbourhood.ASSOCIATION))
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of(ofCity ? "CONTACT_PERSON" : "COORDINATOR"))
                        .scope(place.programme())
                        .build()))
                .workContacts(List.of(mail(place, position)))
                .purposes(List.of(purpose("CONTACT")))
                .retainUntil(KEPT_UNTIL)
                .sources(List.of(place.source()))
                .build();
    }

    /** An address under a domain that can never exist. */
    private static ContactDetail mail(Neighbourhood place, int position) {
        return ContactDetail.of(place.id(position) + "@brygga.invalid");
    }

    private static Code check(Neighbourhood place) {
        return Code.of(place.isIn("DK") ? "BORNEATTEST" : place.isIn("NO") ? "NO_POLITIATTEST" : "SE_EXTRACT");
    }

    private static Purpose purpose(String purpose) {
        return new Purpose(Code.of(purpose), Code.of("CONSENT"), null);
    }
}
