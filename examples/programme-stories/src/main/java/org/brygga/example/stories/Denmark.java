// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.util.List;
import java.util.stream.IntStream;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.testkit.programmes.SeedProgramme;

/** The thirty-seventh local group of the Bydelsmødre, from the first conversation to an association of its own. */
public final class Denmark implements Story {

    static final int GROUPS = 37;
    static final int VOLUNTEERS = 450;
    static final String NEW_GROUP = "group-" + GROUPS;

    static final Ref PROGRAMME = Ref.of("programme", "bydelsmoedrene");

    @Override
    public String title() {
        return "Denmark: the four phases of a local group";
    }

    @Override
    public SeedProgramme programme() {
        return SeedProgramme.DENMARK;
    }

    @Override
    public void play(Stage stage) {
        stage.begins(IntStream.rangeClosed(1, LocalGroups.OLD_VOLUNTEERS)
                .mapToObj(LocalGroups::active)
                .toList());
        stage.begins(IntStream.rangeClosed(1, GROUPS - 1)
                .mapToObj(LocalGroups::group)
                .toList());
        startUp(stage);
        train(stage);
        goOut(stage);
        found(stage);
    }

    private static void startUp(Stage stage) {
        GroupOperations groups = new GroupOperations(stage.desk());

        stage.on("2022-09-01", "Phase 1: a housing association wants a group in its area. A coordinator is named.");
        Group planned = GroupBuilder.builder()
                .id(NEW_GROUP)
                .name("Local group 37")
                .kind(Code.of("LOCAL_GROUP"))
                .programme(PROGRAMME)
                .organisation(Ref.of("organisation", "bydelsmoedrenes-landsorganisation"))
                .phase(1)
                .capacity(new Group.Capacity(8, 15, null))
                .leads(List.of(new GroupLead(Code.of("COORDINATOR"), null, true, null, null)))
                .build();
        stage.begins(Group.class, planned, groups::plan);
    }

    private static void train(Stage stage) {
        GroupOperations groups = new GroupOperations(stage.desk());
        VolunteerOperations volunteers = new VolunteerOperations(stage.desk());
        AdmissionOperations admission = new AdmissionOperations(stage.desk());

        stage.on("2022-10-03", "Phase 2: twelve women are recruited in the area and trained there.");
        group(stage, groups::start);
        group(stage, (group, around, by) -> groups.goOn(group, 2, around, by));
        for (int number = LocalGroups.OLD_VOLUNTEERS + 1; number <= VOLUNTEERS; number++) {
            Volunteer candidate = LocalGroups.candidate(number);
            stage.begins(Volunteer.class, candidate, volunteers::welcome);
            stage.does(
                    Volunteer.class,
                    LocalGroups.id(number),
                    (record, around, by) -> volunteers.train(
                            record,
                            TrainingBuilder.builder()
                                    .programme(PROGRAMME)
                                    .group(Ref.of("group", NEW_GROUP))
                                    .period(new Period(PartialDate.of(by.day()), null))
                                    .build(),
                            around,
                            by));
            var application =
                    new AdmissionOperations.Application("e" + number, candidate.ref(), Code.of("TRAINING"), null);
            group(stage, (group, around, by) -> admission.enrol(group, application, around, by));
        }
    }

    private static void goOut(Stage stage) {
        GroupOperations groups = new GroupOperations(stage.desk());
        VolunteerOperations volunteers = new VolunteerOperations(stage.desk());

        stage.on("2023-02-20", "Phase 3: they have their diplomas and go out to women who live isolated.");
        for (int number = LocalGroups.OLD_VOLUNTEERS + 1; number <= VOLUNTEERS; number++) {
            stage.does(
                    Volunteer.class,
                    LocalGroups.id(number),
                    (record, around, by) -> volunteers.certify(
                            record,
                            TrainingBuilder.builder(record.trainings().get(0))
                                    .completed(by.day())
                                    .certificate(Code.of("DIPLOMA"))
                                    .build(),
                            around,
                            by));
            stage.does(Volunteer.class, LocalGroups.id(number), volunteers::activate);
        }
        stage.isRefused(Group.class, NEW_GROUP, (group, around, by) -> groups.goOn(group, 4, around, by));
        group(stage, (group, around, by) -> groups.goOn(group, 3, around, by));
    }

    private static void found(Stage stage) {
        GroupOperations groups = new GroupOperations(stage.desk());

        stage.on("2024-05-14", "Phase 4: the group founds an association of its own.");
        var association = OrganisationBuilder.builder()
                .id("local-association-37")
                .name("Bydelsmødre in the area of the story")
                .country(CountryCode.of("DK"))
                .kind(Code.of("LOCAL_BRANCH"))
                .build();
        stage.begins(List.of(association));
        group(stage, (group, around, by) -> groups.goOn(group, 4, around, by));
        Group group = stage.get(Group.class, NEW_GROUP);
        stage.keeps(
                Group.class,
                GroupBuilder.builder(group).organisation(association.ref()).build());
        stage.says(groups(stage) + " groups and " + active(stage) + " active volunteers in the whole country.");
    }

    static long groups(Stage stage) {
        return stage.records().all(Group.class).size();
    }

    static long active(Stage stage) {
        return stage.records().all(Volunteer.class).stream()
                .filter(volunteer -> Code.is(volunteer.status(), "ACTIVE"))
                .count();
    }

    private static void group(Stage stage, Stage.Act<Group> act) {
        stage.does(Group.class, NEW_GROUP, act);
    }
}
