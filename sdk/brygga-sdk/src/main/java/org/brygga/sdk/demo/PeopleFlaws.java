// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Engagement;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Money;

/** What goes wrong in records of people. */
final class PeopleFlaws {

    private static final PersonName TOO_LONG = PersonName.of("Amina ".repeat(40).strip());

    static final List<Flaw<Volunteer>> OF_VOLUNTEER = List.of(
            Flaw.at(
                    "COM-VOL-006",
                    "/engagement/wage",
                    one -> VolunteerBuilder.builder(one)
                            .engagement(new Engagement(Code.of("VOLUNTARY"), null, null, Money.of(9_000, "SEK")))
                            .build()),
            Flaw.at(
                    "COM-VOL-006",
                    "/engagement",
                    one -> VolunteerBuilder.builder(one)
                            .engagement(new Engagement(Code.of("EMPLOYED"), null, null, null))
                            .build()),
            Flaw.on(
                    "PRV-005",
                    "/retainUntil",
                    (one, asOf) -> VolunteerBuilder.builder(one)
                            .retainUntil(asOf.minusDays(20))
                            .build()),
            Flaw.on(
                            "PRV-004",
                            "/areas",
                            (Volunteer one, LocalDate asOf) -> VolunteerBuilder.builder(one)
                                    .protection(hidden(asOf))
                                    .build())
                    .where(one -> one.protection() == null),
            Flaw.on(
                            "PRV-012",
                            "/recordChecks/0",
                            (Volunteer one, LocalDate asOf) -> VolunteerBuilder.builder(one)
                                    .recordChecks(Flaw.replaced(
                                            one.recordChecks(),
                                            0,
                                            note -> new RecordCheckNote(
                                                    note.kind(), note.shown(), null, asOf.minusDays(9))))
                                    .build())
                    .where(one -> !one.recordChecks().isEmpty()),
            Flaw.at(
                    "COM-SHP-Pattern",
                    "/languages/0",
                    one -> VolunteerBuilder.builder(one)
                            .languages(List.of(LanguageTag.of("?")))
                            .build()),
            Flaw.at(
                            "COM-SHP-PositiveOrZero",
                            "/hours/0/hours",
                            (Volunteer one) -> VolunteerBuilder.builder(one)
                                    .hours(Flaw.replaced(
                                            one.hours(),
                                            0,
                                            month -> new HoursWorked(month.month(), BigDecimal.valueOf(-4))))
                                    .build())
                    .where(one -> !one.hours().isEmpty()));

    static final List<Flaw<Participant>> OF_PARTICIPANT = List.of(
            Flaw.on(
                    "PRV-005",
                    "/retainUntil",
                    (one, asOf) -> ParticipantBuilder.builder(one)
                            .retainUntil(asOf.minusDays(20))
                            .build()),
            Flaw.on(
                            "PRV-004",
                            "/area",
                            (Participant one, LocalDate asOf) -> ParticipantBuilder.builder(one)
                                    .protection(hidden(asOf))
                                    .build())
                    .where(one -> one.protection() == null),
            Flaw.at(
                    "PRV-002",
                    "/purposes/0/specialCategory",
                    one -> ParticipantBuilder.builder(one)
                            .purposes(List.of(new Purpose(Code.of("HEALTH"), Code.of("CONSENT"), null)))
                            .build()),
            Flaw.at(
                    "COM-SHP-NotNull",
                    "/consents/0/given",
                    one -> ParticipantBuilder.builder(one)
                            .consents(Flaw.replaced(
                                    one.consents(),
                                    0,
                                    consent -> new Consent(consent.person(), consent.purpose(), null, null, null)))
                            .build()),
            Flaw.at(
                    "COM-SHP-Length",
                    "/name",
                    one -> ParticipantBuilder.builder(one).name(TOO_LONG).build()));

    static final List<Flaw<ContactPerson>> OF_CONTACT_PERSON = List.of(
            Flaw.on(
                    "PRV-005",
                    "/retainUntil",
                    (one, asOf) -> ContactPersonBuilder.builder(one)
                            .retainUntil(asOf.minusDays(20))
                            .build()),
            Flaw.at(
                    "COM-SHP-NotNull",
                    "/purposes/0/purpose",
                    one -> ContactPersonBuilder.builder(one)
                            .purposes(List.of(new Purpose(null, Code.of("CONSENT"), null)))
                            .build()),
            Flaw.at(
                    "COM-SHP-Length",
                    "/workContacts/0",
                    one -> ContactPersonBuilder.builder(one)
                            .workContacts(List.of(ContactDetail.of(" ")))
                            .build()));

    private PeopleFlaws() {}

    private static Protection hidden(LocalDate asOf) {
        return new Protection(Protection.Level.LOCATION, asOf.plusMonths(6), Code.of("SELF"));
    }
}
