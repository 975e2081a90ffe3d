// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.indicator.catalogue.Asked.IN_2026;
import static org.brygga.indicator.catalogue.Asked.aside;
import static org.brygga.indicator.catalogue.Asked.day;
import static org.brygga.indicator.catalogue.Asked.one;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ProjectBuilder;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.grant.ProjectPhaseBuilder;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class PeopleFiguresTest {

    private static final Programme PROGRAMME =
            ProgrammeBuilder.builder().id("p").country(CountryCode.of("SE")).build();
    private static final PersonKey KEY = PersonKey.of(new UUID(0xabcd_0000_0000_4000L, 0x8000_0000_0000_0001L));

    private static VolunteerBuilder trained(String id, LocalDate completed, PathwayStep... steps) {
        return VolunteerBuilder.builder()
                .id(id)
                .programmes(List.of(PROGRAMME.ref()))
                .trainings(
                        List.of(TrainingBuilder.builder().completed(completed).build()))
                .pathway(List.of(steps));
    }

    private static PathwayStep step(LocalDate date, String outcome) {
        return new PathwayStep(date, Code.of(outcome));
    }

    private static Volunteer active(String id, String... languages) {
        return VolunteerBuilder.builder()
                .id(id)
                .status(Code.of("ACTIVE"))
                .languages(Arrays.stream(languages).map(LanguageTag::of).toList())
                .build();
    }

    private static Volunteer changing(String id, Object... changes) {
        List<StatusChange> history = new java.util.ArrayList<>();
        for (int at = 0; at < changes.length; at += 2) {
            history.add(new StatusChange(Code.of((String) changes[at]), (LocalDate) changes[at + 1]));
        }
        return VolunteerBuilder.builder().id(id).statusHistory(history).build();
    }

    @Test
    void whoeverWasTrainedTwiceIsOnePerson() {
        Volunteer twice = trained("v", day(3, 1)).person(KEY).build();
        Volunteer same = trained("w", day(9, 1)).person(KEY).build();
        Volunteer earlier = trained("x", LocalDate.of(2025, 3, 1)).build();

        Figure figure = one("IND-TRN-1", twice, same, earlier);

        assertThat(figure.value()).isEqualByComparingTo("1");
        assertThat(figure.trace().facts()).hasSize(2);
    }

    @Test
    void aCompletedTrainingOfAGroupCountsAndATakenPartForOwnBenefitDoesNot() {
        Enrolment training = EnrolmentBuilder.builder()
                .id("e")
                .person(Ref.of("volunteer", "v"))
                .purpose(Code.of("TRAINING"))
                .completed(day(4, 1))
                .build();
        Enrolment own = EnrolmentBuilder.builder(training)
                .person(Ref.of("participant", "q"))
                .purpose(Code.of("OWN_BENEFIT"))
                .build();
        Group group = GroupBuilder.builder()
                .id("g")
                .enrolments(List.of(training, own))
                .build();

        assertThat(one("IND-TRN-1", group).value()).isEqualByComparingTo("1");
    }

    @Test
    void whereNobodyIsRecordedNobodyKnowsHowManyWereTrained() {
        assertThat(one("IND-TRN-1").status()).isEqualTo(Figure.Status.MISSING);
        assertThat(one("IND-TRN-1", trained("x", LocalDate.of(2025, 3, 1)).build())
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void transitionIsOfThoseWhoWereTrainedAndFollowedUp() {
        List<Figure> figures = Asked.all(
                "IND-TRN-2",
                IN_2026,
                trained("a", day(1, 10), step(day(4, 10), "WORK"), step(day(7, 10), "OTHER"))
                        .build(),
                trained("b", day(1, 10), step(day(4, 20), "STUDIES")).build(),
                trained("c", day(1, 10), step(day(4, 20), "OTHER")).build(),
                trained("d", day(1, 10), step(day(4, 20), "NOT_REACHED")).build(),
                trained("e", day(1, 10)).build());
        Figure work = one(figures, "WORK", "3");
        Figure both = one(figures, "WORK_OR_STUDIES", "3");

        assertThat(work.value()).isEqualByComparingTo("0.333333");
        assertThat(both.value()).isEqualByComparingTo("0.666667");
        assertThat(both.denominator().number()).isEqualByComparingTo("3");
        assertThat(aside(both, Aside.What.NOT_REACHED)).isEqualTo(1);
        assertThat(aside(both, Aside.What.NOT_ASKED)).isEqualTo(1);
        assertThat(both.aside(Aside.What.SHARE_NOT_REACHED).orElseThrow().text())
                .isEqualTo("0.400000");
        assertThat(both.aside(Aside.What.FOLLOW_UP_FROM).orElseThrow().text()).isEqualTo("2026-04-10");
        assertThat(both.aside(Aside.What.FOLLOW_UP_TO).orElseThrow().text()).isEqualTo("2026-04-20");
        assertThat(one(figures, "WORK", "6").value()).isEqualByComparingTo("0");
        assertThat(one(figures, "WORK", "12").status()).isEqualTo(Figure.Status.NOT_ASKED);
    }

    @Test
    void aJointAnswerMakesTheSeparateSharesLowerBounds() {
        List<Figure> figures = Asked.all(
                "IND-TRN-2",
                IN_2026,
                trained("a", day(1, 10), step(day(4, 10), "WORK_OR_STUDIES")).build());

        assertThat(one(figures, "WORK").qualifier()).isEqualTo(Quantity.Qualifier.AT_LEAST);
        assertThat(one(figures, "WORK_OR_STUDIES").qualifier()).isEqualTo(Quantity.Qualifier.EXACT);
        assertThat(one(figures, "WORK_OR_STUDIES").value()).isEqualByComparingTo("1");
    }

    @Test
    void activeVolunteersAreThoseOfTheDay() {
        assertThat(one(
                                "IND-VOL-1",
                                active("a"),
                                changing("b", "ACTIVE", day(2, 1), "PAUSED", day(3, 1)),
                                changing("c", "PAUSED", day(2, 1), "ACTIVE", day(3, 1)),
                                changing("d", "ACTIVE", LocalDate.of(2027, 1, 1)))
                        .value())
                .isEqualByComparingTo("2");
        assertThat(one("IND-VOL-1").value()).isNull();
    }

    @Test
    void ofChangesOnOneDayTheStatusThatIsReachedLatestCounts() {
        Volunteer activated = changing("v", "CERTIFIED", day(3, 1), "ACTIVE", day(3, 1));
        Volunteer inTraining = changing("v", "ACTIVE", day(3, 1), "IN_TRAINING", day(3, 1), "CERTIFIED", day(3, 1));
        Volunteer ended = changing("v", "ENDED", day(3, 1), "ACTIVE", day(3, 1));

        assertThat(ActiveOn.isActive(activated, day(3, 1))).isTrue();
        assertThat(ActiveOn.isActive(activated, day(2, 28))).isFalse();
        assertThat(ActiveOn.isActive(inTraining, day(5, 1))).isTrue();
        assertThat(ActiveOn.isActive(ended, day(3, 1))).isFalse();
    }

    @Test
    void whatSheIsNowIsWhatSheBecameOnTheDayOfHerLastChanges() {
        Volunteer back = VolunteerBuilder.builder(changing("v", "ACTIVE", day(3, 1), "PAUSED", day(3, 1)))
                .status(Code.of("ACTIVE"))
                .build();
        Volunteer later = VolunteerBuilder.builder(
                        changing("v", "ACTIVE", day(3, 1), "PAUSED", day(3, 1), "ACTIVE", day(4, 1)))
                .status(Code.of("ACTIVE"))
                .build();

        assertThat(ActiveOn.isActive(back, day(3, 1))).isTrue();
        assertThat(ActiveOn.isActive(later, day(3, 1))).isFalse();
        assertThat(ActiveOn.isActive(later, day(4, 1))).isTrue();
    }

    @Test
    void volunteersPerGroupDividesByTheActiveGroups() {
        Group running = GroupBuilder.builder().id("g").status(Code.of("ACTIVE")).build();
        Group over = GroupBuilder.builder(running)
                .id("h")
                .period(Period.parse("2025-01-01", "2025-12-31"))
                .build();

        assertThat(one("IND-VOL-2", active("a"), active("b"), active("c"), running, over)
                        .value())
                .isEqualByComparingTo("3");
        assertThat(one("IND-VOL-2", active("a"), over).status()).isEqualTo(Figure.Status.MISSING);
    }

    @Test
    void retentionIsOfThoseWhoWereActiveAtTheStart() {
        LocalDate before = LocalDate.of(2025, 6, 1);
        Figure figure = one(
                "IND-VOL-3",
                changing("a", "ACTIVE", before),
                changing("b", "ACTIVE", before, "ENDED", day(6, 1)),
                changing("c", "ACTIVE", day(3, 1)),
                active("d"));

        assertThat(figure.value()).isEqualByComparingTo("0.5");
        assertThat(aside(figure, Aside.What.HISTORY_UNKNOWN)).isEqualTo(1);
    }

    private static ProjectPhase phase(int number, String from, String to, long planned) {
        return ProjectPhaseBuilder.builder()
                .number(number)
                .period(Period.parse(from, to))
                .deliverables(List.of(new ProjectPhase.Deliverable(
                        Code.of("VOLUNTEERS_TRAINED"), Quantity.exactly(planned, "PERSON"), null, null, null)))
                .build();
    }

    @Test
    void whoeverIsTrainedInAPhaseStandsBesideItsPlan() {
        List<Figure> figures = Asked.all(
                "IND-VOL-4",
                IN_2026,
                PROGRAMME,
                GrantBuilder.builder()
                        .id("g")
                        .programmes(List.of(PROGRAMME.ref()))
                        .project(ProjectBuilder.builder()
                                .phases(List.of(phase(1, "2026-01", "2026-06", 4), phase(2, "2026-07", "2026-12", 6)))
                                .build())
                        .build(),
                trained("a", day(3, 1)).build(),
                trained("b", day(5, 1)).build(),
                trained("c", day(8, 1)).build());

        assertThat(one(figures, "grant:g", "1").value()).isEqualByComparingTo("0.5");
        assertThat(one(figures, "grant:g", "2").value()).isEqualByComparingTo("0.166667");
        assertThat(one(figures, "grant:g").value()).isEqualByComparingTo("0.3");
    }

    private static OutreachLog contacts(String... languages) {
        return OutreachLogBuilder.builder()
                .id("o")
                .programme(PROGRAMME.ref())
                .contacts(Arrays.stream(languages)
                        .map(language -> OutreachContactBuilder.builder()
                                .date(day(5, 5))
                                .language(language.isEmpty() ? null : LanguageTag.of(language))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void languagesAreThoseOfActiveVolunteersAndTheShareIsOfContactsInOthersThanTheMajoritys() {
        List<Figure> figures = Asked.all(
                "IND-LAN-1",
                IN_2026,
                PROGRAMME,
                active("a", "so", "sv"),
                active("b", "so", "ar-SY"),
                changing("c", "PAUSED", day(1, 1)),
                contacts("sv", "so", "so", "SV-fi", ""));

        assertThat(one(figures, "LANGUAGES_SPOKEN").value()).isEqualByComparingTo("3");
        assertThat(one(figures, "CONTACTS_IN_OTHER_LANGUAGES").value()).isEqualByComparingTo("0.5");
        assertThat(aside(one(figures, "CONTACTS_IN_OTHER_LANGUAGES"), Aside.What.LANGUAGE_NOT_STATED))
                .isEqualTo(1);
    }

    @Test
    void theGapIsTheLanguagesThatNoActiveVolunteerSpeaks() {
        List<Figure> figures =
                Asked.all("IND-LAN-2", IN_2026, PROGRAMME, active("a", "so"), contacts("so", "ti", "ti", "uk"));

        assertThat(one(figures).value()).isEqualByComparingTo("2");
        assertThat(one(figures, "ti").value()).isEqualByComparingTo("2");
        assertThat(one("IND-LAN-2", active("a", "so")).status()).isEqualTo(Figure.Status.MISSING);
    }
}
