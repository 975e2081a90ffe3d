// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Volunteer;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.agreement.MeasureProgress;
import org.brygga.reckoning.group.Conformance;
import org.brygga.reckoning.group.Heads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

    private static final Path PAGES = Path.of("../../docs/stories");

    static List<Story> stories() {
        return Main.stories();
    }

    private static Stage played(Story story) {
        Stage stage = new Stage(story);
        story.play(stage);
        return stage;
    }

    /** {@code -Dbrygga.update=true} writes the pages anew. */
    @ParameterizedTest
    @MethodSource("stories")
    void theDocumentedStoryIsTheOneThatIsPlayed(Story story) throws IOException {
        Path page = PAGES.resolve(story.programme().name().toLowerCase(Locale.ROOT) + ".md");
        String told = Main.told(story);
        if (Boolean.getBoolean("brygga.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, told);
        }

        assertThat(Files.readString(page)).isEqualTo(told);
    }

    @Test
    void inHisingsBackaTwelveEveningsAreHeldAndTheGuestsCome() {
        Stage stage = played(new HisingsBacka());
        Group group = stage.get(Group.class, HisingsBacka.GROUP);

        assertThat(group.sessions().stream().filter(one -> Code.is(one.status(), "HELD") && one.makeUpOf() == null))
                .hasSize(12);
        assertThat(group.sessions().stream()
                        .flatMap(session -> session.guests().stream())
                        .filter(guest -> Boolean.TRUE.equals(guest.came()))
                        .map(guest -> String.valueOf(guest.category())))
                .containsExactlyInAnyOrder("POLICE", "SOCIAL_SERVICES", "SCHOOL", "CHILD_HEALTH", "EMPLOYMENT_SERVICE");
        assertThat(HisingsBacka.conformance(stage).guestsMissing()).isEmpty();
        assertThat(Conformance.of(
                                group,
                                stage.records()
                                        .all(Programme.class)
                                        .get(0)
                                        .curricula()
                                        .get(0),
                                stage.today())
                        .lines())
                .as("the document names no modules")
                .isEmpty();
    }

    @Test
    void inHisingsBackaSixteenApplyFifteenSitAndTheOneWhoWaitedComesIn() {
        Stage stage = played(new HisingsBacka());
        Group before = stage.asOf("2024-03-18")
                .find(Group.class, Ref.of("group", HisingsBacka.GROUP))
                .orElseThrow();
        Group after = stage.get(Group.class, HisingsBacka.GROUP);

        assertThat(before.waitingList())
                .singleElement()
                .satisfies(place -> assertThat(place.person()).isEqualTo(Ref.of("participant", "mother-16")));
        assertThat(after.waitingList()).isEmpty();
        assertThat(after.enrolments().stream().filter(one -> Code.is(one.status(), "COMPLETED")))
                .hasSize(13)
                .allSatisfy(one -> assertThat(one.decision()).isNotNull());
        assertThat(after.enrolments().stream()
                        .filter(one ->
                                one.decision() != null && Code.is(one.decision().basis(), "EXCEPTION")))
                .extracting(Enrolment::id)
                .containsExactly("e13");
        Heads heads = Heads.of(after);
        assertThat(heads.leastPeople()).isEqualTo(31);
        assertThat(heads.mostPeople()).isEqualTo(heads.named() + 21);
    }

    @Test
    void inHisingsBackaThePromiseIsKeptAndToldBack() {
        Partnership promise = played(new HisingsBacka()).get(Partnership.class, HisingsBacka.PROMISE);

        assertThat(MeasureProgress.of(promise.measures().get(0), promise)).isEqualTo(Code.of("TOLD_BACK"));
    }

    @Test
    void inVasterasTheAgreementIsSignedFollowedUpWidenedAndRenewed() {
        Stage stage = played(new Vasteras());
        Partnership agreement = stage.get(Partnership.class, Vasteras.AGREEMENT);

        assertThat(agreement.status()).isEqualTo(Code.of("ACTIVE"));
        assertThat(agreement.governance().followUps()).hasSize(5);
        assertThat(agreement.period().lastDay()).hasValue(LocalDate.of(2028, 12, 31));
        assertThat(agreement.amendments())
                .extracting(Partnership.Amendment::number, Partnership.Amendment::changed)
                .containsExactly(tuple(1, List.of("areas")), tuple(2, List.of("period")));
        assertThat(agreement.assessments()).hasSize(4);
    }

    @Test
    void inVasterasTheAgreementCanBeReadAsItWas() {
        Stage stage = played(new Vasteras());

        assertThat(onDay(stage, "2024-01-20").status()).isEqualTo(Code.of("DRAFT"));
        assertThat(onDay(stage, "2024-01-31").status()).isEqualTo(Code.of("SIGNED"));
        assertThat(onDay(stage, "2025-03-09").areas()).hasSize(1);
        assertThat(onDay(stage, "2025-03-10").areas()).hasSize(2);
        assertThat(onDay(stage, "2026-10-01").status()).isEqualTo(Code.of("UNDER_RENEWAL"));
    }

    private static Partnership onDay(Stage stage, String day) {
        return stage.asOf(day)
                .find(Partnership.class, Ref.of("partnership", Vasteras.AGREEMENT))
                .orElseThrow();
    }

    @Test
    void inVasterasAidOfMoreThanThreeYearsAgoMakesRoomAgain() {
        Stage stage = played(new Vasteras());

        assertThat(Main.told(new Vasteras())).contains("85000 were granted since 2023-11-21");
        assertThat(stage.today()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Vasteras.room(stage).granted()).isEqualByComparingTo("25000");
    }

    @Test
    void inHelsingborgTheFiguresOfTheDocumentComeOut() {
        Stage stage = played(new Helsingborg());
        List<Volunteer> volunteers = stage.records().all(Volunteer.class);

        assertThat(volunteers.stream()
                        .filter(one -> one.trainings().stream().anyMatch(training -> training.completed() != null)))
                .hasSize(Helsingborg.TRAINED);
        assertThat(volunteers.stream().filter(one -> !one.pathway().isEmpty())).hasSize(Helsingborg.WENT_ON);
        assertThat(Helsingborg.funnel(stage).contacts()).isGreaterThan(Helsingborg.REACHED);
        assertThat(stage.get(Organisation.class, Helsingborg.SUCCESSOR).status())
                .isEqualTo(Code.of("ACTIVE"));
        assertThat(volunteers.stream()
                        .filter(one ->
                                Ref.of("organisation", Helsingborg.SUCCESSOR).equals(one.organisation())))
                .hasSize(31);
        assertThat(stage.get(Grant.class, "amif").status()).isEqualTo(Code.of("CLOSED"));
    }

    @Test
    void inDenmarkThereAreThirtySevenGroupsAndFourHundredAndFiftyActive() {
        Stage stage = played(new Denmark());

        assertThat(Denmark.groups(stage)).isEqualTo(Denmark.GROUPS);
        assertThat(Denmark.active(stage)).isEqualTo(Denmark.VOLUNTEERS);
        assertThat(stage.get(Group.class, Denmark.NEW_GROUP).phase()).isEqualTo(4);
        assertThat(List.of("2022-09-30", "2022-12-01", "2023-12-01", "2024-12-01").stream()
                        .map(day -> stage.asOf(day)
                                .find(Group.class, Ref.of("group", Denmark.NEW_GROUP))
                                .orElseThrow()
                                .phase()))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void inTromsoFourteenAndTenAndTenAreTrainedInTenEvenings() {
        Stage stage = played(new Tromso());

        assertThat(Tromso.volunteers(stage)).isEqualTo(Map.of("training-1", 14L, "training-2", 10L, "training-3", 10L));
        assertThat(stage.records().all(Group.class))
                .allSatisfy(group -> assertThat(group.sessions().stream().filter(one -> Code.is(one.status(), "HELD")))
                        .hasSize(10));
        assertThat(stage.get(Group.class, "training-3").enrolments())
                .extracting(Enrolment::status)
                .containsOnly(Code.of("COMPLETED"));
    }

    @Test
    void inTromsoThePhasesThatDisagreeWithTheGrantAreFound() {
        Stage stage = played(new Tromso());

        assertThat(Main.told(new Tromso())).contains("COM-GRA-005");
        assertThat(stage.get(Grant.class, Tromso.GRANT).status()).isEqualTo(Code.of("REPORTED"));
    }
}
