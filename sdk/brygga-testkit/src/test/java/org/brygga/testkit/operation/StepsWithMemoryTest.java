// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.grant.CostItemBuilder;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.operation.agreement.GrantOperations;
import org.brygga.operation.agreement.PartnershipOperations;
import org.brygga.operation.people.CareOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.operation.place.MeetingPlaceOperations;
import org.brygga.operation.place.OutreachOperations;
import org.junit.jupiter.api.Test;

/** Steps that note something: what was noted before stays or is replaced, and noting it twice is noting it once. */
class StepsWithMemoryTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    private final Walk walk = new Walk(
            VolunteerBuilder.builder()
                    .id("v")
                    .person(PersonKey.of("aabbccddeeff40008000000000000001"))
                    .status(Code.of("CANDIDATE"))
                    .build(),
            PartnershipBuilder.builder()
                    .id("p")
                    .form(Code.of("PARTNERSHIP"))
                    .status(Code.of("ACTIVE"))
                    .period(Period.parse("2026-01-01", "2026-12-31"))
                    .parties(List.of(party("town"), party("association")))
                    .build(),
            GrantBuilder.builder()
                    .id("g")
                    .status(Code.of("IN_PROGRESS"))
                    .period(Period.parse("2026-01-01", "2026-12-31"))
                    .instalments(List.of(new Grant.Instalment(DUE, Money.of(10, "SEK"), null, null, null)))
                    .build(),
            MeetingPlaceBuilder.builder()
                    .id("m")
                    .host(Ref.of("organisation", "town"))
                    .area(Ref.of("area", "a"))
                    .status(Code.of("ACTIVE"))
                    .build(),
            OutreachLogBuilder.builder().id("o").build());

    private static Party party(String id) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", id))
                .role(Party.Role.SIGNATORY)
                .build();
    }

    private boolean changes(Walk.Command command) {
        Outcome<?> outcome = walk.take(command);
        assertThat(outcome.done()).as("%s", outcome.findings().list()).isTrue();
        return outcome.changed();
    }

    private Volunteer volunteer() {
        return walk.get(Volunteer.class, "v");
    }

    @Test
    void aCertificateTakesThePlaceOfTheTrainingThatWasBegun() {
        VolunteerOperations steps = new VolunteerOperations(Walk.DESK);
        changes(here -> steps.train(
                volunteer(), TrainingBuilder.builder().curriculum("c").build(), here.around(), here.by()));
        changes(here -> steps.certify(
                volunteer(),
                TrainingBuilder.builder()
                        .curriculum("c")
                        .completed(here.by().day())
                        .build(),
                here.around(),
                here.by()));

        assertThat(volunteer().trainings())
                .singleElement()
                .satisfies(training -> assertThat(training.completed()).isNotNull());
        assertThat(volunteer().statusHistory())
                .extracting(change -> change.status().word() + " " + change.date())
                .containsExactly("IN_TRAINING 2026-02-02", "CERTIFIED 2026-02-03");
    }

    @Test
    void whoeverIsExemptedIsCertifiedWithAReason() {
        changes(here -> new VolunteerOperations(Walk.DESK)
                .exempt(volunteer(), Code.of("EXPERIENCED"), here.around(), here.by()));

        assertThat(volunteer().status()).isEqualTo(Code.of("CERTIFIED"));
        assertThat(volunteer().trainings().get(0).exemption()).isEqualTo(Code.of("EXPERIENCED"));
    }

    @Test
    void careIsNotedOnceAndHoursOfAMonthAreReplaced() {
        CareOperations care = new CareOperations(Walk.DESK);
        LocalDate met = LocalDate.of(2026, 1, 15);
        PartialDate month = PartialDate.parse("2026-01");

        assertThat(changes(here -> care.supervise(volunteer(), met, here.around(), here.by())))
                .isTrue();
        assertThat(changes(here -> care.supervise(volunteer(), met, here.around(), here.by())))
                .isFalse();
        changes(here -> care.noteHours(volunteer(), month, new BigDecimal(4), here.around(), here.by()));
        changes(here -> care.noteHours(volunteer(), month, new BigDecimal(6), here.around(), here.by()));
        assertThat(volunteer().hours())
                .singleElement()
                .satisfies(hours -> assertThat(hours.hours()).isEqualByComparingTo("6"));
        changes(here -> care.noteCheck(volunteer(), Code.of("SE_CHILD"), here.around(), here.by()));
        assertThat(volunteer().recordChecks()).singleElement().satisfies(note -> {
            assertThat(note.shown()).isEqualTo(LocalDate.of(2026, 2, 6));
            assertThat(note.seenBy()).isNotNull();
        });
    }

    @Test
    void anAmendmentIsNumberedAndNamesWhatItChanged() {
        PartnershipOperations steps = new PartnershipOperations(Walk.DESK);
        Partnership before = walk.get(Partnership.class, "p");
        Partnership wider = PartnershipBuilder.builder(before)
                .purpose("Together")
                .areas(List.of(Ref.of("area", "a")))
                .build();

        assertThat(changes(here -> steps.amend(before, before, "Nothing", DUE, here.around(), here.by())))
                .isFalse();
        changes(here -> steps.amend(before, wider, "Wider", DUE, here.around(), here.by()));
        changes(here -> steps.amend(
                walk.get(Partnership.class, "p"),
                PartnershipBuilder.builder(walk.get(Partnership.class, "p"))
                        .purpose("Still")
                        .build(),
                null,
                DUE,
                here.around(),
                here.by()));

        assertThat(walk.get(Partnership.class, "p").amendments())
                .extracting(Partnership.Amendment::number, Partnership.Amendment::changed)
                .containsExactly(tuple(1, List.of("areas", "purpose")), tuple(2, List.of("purpose")));
    }

    @Test
    void aCostWithTheSameIdIsReplacedAndAnInstalmentIsReceived() {
        GrantOperations steps = new GrantOperations(Walk.DESK);
        for (int amount : new int[] {5, 7}) {
            changes(here -> steps.charge(
                    walk.get(Grant.class, "g"),
                    CostItemBuilder.builder()
                            .id("c")
                            .date(LocalDate.of(2026, 1, 20))
                            .amount(Money.of(amount, "SEK"))
                            .build(),
                    here.around(),
                    here.by()));
        }
        changes(here -> steps.receive(walk.get(Grant.class, "g"), DUE, DUE.plusDays(2), here.around(), here.by()));
        Outcome<?> none = walk.take(
                here -> steps.receive(walk.get(Grant.class, "g"), DUE.plusDays(1), DUE, here.around(), here.by()));

        assertThat(walk.get(Grant.class, "g").costs())
                .extracting(cost -> cost.amount())
                .containsExactly(Money.of(7, "SEK"));
        assertThat(walk.get(Grant.class, "g").instalments().get(0).received()).isEqualTo(DUE.plusDays(2));
        assertThat(none.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-OPR-001");
    }

    @Test
    void anOpeningOfTheSameDayAndAContactWithTheSameIdAreReplaced() {
        for (int visits : new int[] {5, 7}) {
            changes(here -> new MeetingPlaceOperations(Walk.DESK)
                    .note(walk.get(MeetingPlace.class, "m"), opening(visits), here.around(), here.by()));
            changes(here -> new OutreachOperations(Walk.DESK)
                    .note(
                            walk.get(OutreachLog.class, "o"),
                            OutreachContactBuilder.builder()
                                    .id("c")
                                    .date(LocalDate.of(2026, 1, visits))
                                    .volunteer(Ref.of("volunteer", "v"))
                                    .channel(Code.of("STREET"))
                                    .language(LanguageTag.of("so"))
                                    .build(),
                            here.around(),
                            here.by()));
        }

        assertThat(walk.get(MeetingPlace.class, "m").openings()).hasSize(1);
        assertThat(walk.get(OutreachLog.class, "o").contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.date()).isEqualTo(LocalDate.of(2026, 1, 7)));
    }

    private static MeetingPlace.Opening opening(int visits) {
        return new MeetingPlace.Opening(LocalDate.of(2026, 1, 20), null, null, visits, null);
    }
}
