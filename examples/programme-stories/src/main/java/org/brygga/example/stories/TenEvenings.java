// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brygga.example.stories.stage.Stage;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.operation.group.SessionOperations;
import org.brygga.operation.people.CareOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.reckoning.group.Timetable;

/** One training of Medkvinner in Tromsø, from the plan to the certificates. */
final class TenEvenings {

    private static final BigDecimal USUAL = new BigDecimal("0.75");

    private final Stage stage;
    private final int training;
    private final String id;
    private final GroupOperations groups;
    private final SessionOperations sessions;
    private final ParticipationOperations participation;
    private final VolunteerOperations volunteers;

    TenEvenings(Stage stage, int training) {
        this.stage = stage;
        this.training = training;
        this.id = "training-" + training;
        groups = new GroupOperations(stage.desk());
        sessions = new SessionOperations(stage.desk());
        participation = new ParticipationOperations(stage.desk());
        volunteers = new VolunteerOperations(stage.desk());
    }

    void train(String first, int from, int women) {
        stage.on(first, "Training " + training + " begins with " + women + " women.");
        plan(LocalDate.parse(first));
        for (int number = from; number < from + women; number++) {
            enrol(number);
        }
        if (training == 3) {
            moveForTheStorm();
        }
        callRolls();
        for (int number = from; number < from + women; number++) {
            certify(number);
        }
        group(groups::complete);
    }

    private void plan(LocalDate first) {
        Group planned = GroupBuilder.builder()
                .id(id)
                .kind(Code.of("TRAINING_GROUP"))
                .programme(Ref.of("programme", "medkvinner-tromso"))
                .curriculum("volunteer-training")
                .build();
        stage.begins(Group.class, planned, groups::plan);
        group((group, around, by) -> sessions.schedule(
                group, ParticipationOperations.curriculum(group, around).orElseThrow(), from(first), around, by));
        group(groups::start);
    }

    private Timetable from(LocalDate first) {
        return new Timetable(
                first,
                1,
                LocalTime.of(18, 0),
                LocalTime.of(21, 0),
                null,
                day -> stage.brygga().packs().knowledge(CountryCode.of("NO")).isHoliday(day));
    }

    private void enrol(int number) {
        AdmissionOperations admission = new AdmissionOperations(stage.desk());
        Volunteer woman = VolunteerBuilder.builder()
                .id("medkvinne-" + number)
                .person(Stage.person(number))
                .organisation(Ref.of("organisation", "medkvinner"))
                .build();
        stage.begins(Volunteer.class, woman, volunteers::welcome);
        volunteer(
                number,
                (record, around, by) -> volunteers.train(
                        record,
                        TrainingBuilder.builder()
                                .curriculum("volunteer-training")
                                .group(Ref.of("group", id))
                                .build(),
                        around,
                        by));
        var application = new AdmissionOperations.Application("e" + number, woman.ref(), Code.of("TRAINING"), null);
        group((group, around, by) -> admission.enrol(group, application, around, by));
    }

    private void moveForTheStorm() {
        LocalDate later = LocalDate.of(2024, 2, 13);
        stage.on("2024-02-06", "A storm: the fourth evening is held a week later, and the rest follow.");
        group((group, around, by) -> sessions.moveWithRest(group, "s4", "s4-moved", later, from(later), around, by));
    }

    private void callRolls() {
        RollCallOperations rolls = new RollCallOperations(stage.desk());
        List<Session> planned = stage.get(Group.class, id).sessions().stream()
                .filter(session -> Code.is(session.status(), "PLANNED"))
                .sorted(Comparator.comparing(session -> Objects.requireNonNull(session.date())))
                .toList();
        for (Session session : planned) {
            stage.on(String.valueOf(session.date()), "Evening " + session.number() + ": everybody comes.");
            group((group, around, by) ->
                    rolls.callRoll(group, String.valueOf(session.id()), everybody(group), around, by));
        }
    }

    private static RollCall everybody(Group group) {
        return new RollCall(
                group.enrolments().stream()
                        .map(Enrolment::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(Function.identity(), person -> Attendance.Mark.PRESENT)),
                null);
    }

    private void certify(int number) {
        CareOperations care = new CareOperations(stage.desk());
        Code certificate = Code.of("CERTIFICATE");
        group((group, around, by) ->
                participation.complete(group, "e" + number, USUAL, certificate, false, around, by));
        volunteer(
                number,
                (record, around, by) -> volunteers.certify(
                        record,
                        TrainingBuilder.builder(record.trainings().get(0))
                                .completed(by.day())
                                .certificate(certificate)
                                .build(),
                        around,
                        by));
        volunteer(number, (record, around, by) -> care.signConfidentiality(record, by.day(), around, by));
        volunteer(number, volunteers::activate);
    }

    private void group(Stage.Act<Group> act) {
        stage.does(Group.class, id, act);
    }

    private void volunteer(int number, Stage.Act<Volunteer> act) {
        stage.does(Volunteer.class, "medkvinne-" + number, act);
    }
}
