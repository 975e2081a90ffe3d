// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.operation.agreement.PromiseOperations;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.operation.group.SessionOperations;
import org.brygga.reckoning.group.Conformance;
import org.brygga.reckoning.group.Timetable;
import org.brygga.testkit.programmes.SeedProgramme;

/** Twelve Thursdays in Hisings Backa, from the plan to the word to the citizens. */
public final class HisingsBacka implements Story {

    static final String GROUP = "hisings-backa-2024";
    static final String PROMISE = "medborgarlofte-hisings-backa";
    static final int SEATS = 15;

    @Override
    public String title() {
        return "Hisings Backa: twelve Thursdays";
    }

    @Override
    public SeedProgramme programme() {
        return SeedProgramme.GOTHENBURG;
    }

    @Override
    public void play(Stage stage) {
        plan(stage);
        enrol(stage);
        new ThursdayEvenings(stage, GROUP).play();
        new Diplomas(stage, GROUP).give();
        tellTheCitizens(stage);
    }

    private static void plan(Stage stage) {
        SessionOperations sessions = new SessionOperations(stage.desk());
        GroupOperations groups = new GroupOperations(stage.desk());

        stage.on(
                "2024-03-14",
                "Twelve Thursdays are planned from 21 March. Ascension Day and the National Day are left out.");
        Timetable thursdays = new Timetable(
                LocalDate.of(2024, 3, 21),
                1,
                LocalTime.of(17, 30),
                LocalTime.of(19, 30),
                null,
                day -> stage.brygga().packs().knowledge(CountryCode.of("SE")).isHoliday(day));
        group(stage, (group, around, by) -> {
            Curriculum curriculum =
                    ParticipationOperations.curriculum(group, around).orElseThrow();
            return sessions.schedule(group, curriculum, thursdays, around, by);
        });
        Map<String, String> guests = new LinkedHashMap<>();
        guests.put("s3", "POLICE");
        guests.put("s5", "SOCIAL_SERVICES");
        guests.put("s7", "SCHOOL");
        guests.put("s8", "CHILD_HEALTH");
        guests.put("s9", "EMPLOYMENT_SERVICE");
        guests.forEach((session, guest) -> group(
                stage,
                (group, around, by) -> sessions.invite(
                        group, session, new SessionGuest(Code.of(guest), null, null, null, null), around, by)));
        group(
                stage,
                (group, around, by) -> groups.plan(
                        GroupBuilder.builder(group)
                                .capacity(new Group.Capacity(10, SEATS, null))
                                .build(),
                        around,
                        by));
    }

    private static void enrol(Stage stage) {
        AdmissionOperations admission = new AdmissionOperations(stage.desk());
        GroupOperations groups = new GroupOperations(stage.desk());

        stage.begins(IntStream.rangeClosed(1, SEATS + 1)
                .mapToObj(HisingsBacka::mother)
                .toList());
        stage.on("2024-03-18", "Sixteen mothers want to come, and there are fifteen seats.");
        for (int number = 1; number <= SEATS + 1; number++) {
            var application = new AdmissionOperations.Application(
                    "e" + number, mother(number).ref(), Code.of("OWN_BENEFIT"), Code.of("PROPERTY_COMPANY"));
            group(stage, (group, around, by) -> admission.enrol(group, application, around, by));
        }
        stage.on(
                "2024-03-21",
                "The first evening. One mother says that she cannot come after all, and the one who waited gets her seat.");
        group(stage, groups::start);
        group(stage, (group, around, by) -> admission.withdraw(group, "e15", around, by));
        group(stage, admission::fill);
    }

    private static void tellTheCitizens(Stage stage) {
        PromiseOperations promises = new PromiseOperations(stage.desk());

        stage.on("2024-08-20", "What came of the promise is written down and told to those who live in the area.");
        promise(
                stage,
                (promise, around, by) -> promises.report(
                        promise,
                        "training-programme",
                        new Measure.Outcome(Measure.Status.DONE, null, null, PartialDate.of(by.day()), null),
                        around,
                        by));
        promise(
                stage,
                (promise, around, by) -> promises.tell(
                        promise,
                        new Communication(null, null, PartialDate.of(by.day()), true, null, null),
                        around,
                        by));
    }

    private static void group(Stage stage, Stage.Act<Group> act) {
        stage.does(Group.class, GROUP, act);
    }

    private static void promise(Stage stage, Stage.Act<Partnership> act) {
        stage.does(Partnership.class, PROMISE, act);
    }

    static Conformance conformance(Stage stage) {
        Group group = stage.get(Group.class, GROUP);
        return Conformance.of(
                group,
                ParticipationOperations.curriculum(group, stage.records()).orElseThrow(),
                stage.today());
    }

    private static Participant mother(int number) {
        return ParticipantBuilder.builder()
                .id("mother-" + number)
                .person(Stage.person(number))
                .identification(Participant.Identification.PSEUDONYMOUS)
                .organisation(Ref.of("organisation", "mamma-united"))
                .area(Ref.of("area", "hisings-backa"))
                .build();
    }
}
