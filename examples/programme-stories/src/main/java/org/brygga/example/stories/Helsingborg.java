// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.YearMonth;
import java.util.List;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.people.CareOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.reckoning.outreach.Funnel;
import org.brygga.testkit.programmes.SeedProgramme;

/** A project that trains neighbourhood mothers, reaches many women and hands over to what comes after it. */
public final class Helsingborg implements Story {

    static final int TRAINED = 61;
    static final int WENT_ON = 58;
    static final int REACHED = 1_500;
    static final String SUCCESSOR = "stadsdelsmammor-new-stage";
    static final Period PROJECT = Period.parse("2020-01-01", "2023-01-31");

    private static final int MONTHS = 31;

    @Override
    public String title() {
        return "Helsingborg: sixty-one neighbourhood mothers and what came after";
    }

    @Override
    public SeedProgramme programme() {
        return SeedProgramme.HELSINGBORG;
    }

    /** At the beginning the programme runs, and nothing has been applied for. */
    @Override
    public Aggregate before(Aggregate record) {
        if (record instanceof Programme programme) {
            return ProgrammeBuilder.builder(programme).status(Code.of("ACTIVE")).build();
        }
        return record instanceof Grant grant
                ? GrantBuilder.builder(grant).status(Code.of("DRAFT")).build()
                : record;
    }

    @Override
    public void play(Stage stage) {
        ProjectGrant.begin(stage);
        train(stage);
        reach(stage);
        goOn(stage);
        handOver(stage);
        ProjectGrant.close(stage);
    }

    private static void train(Stage stage) {
        VolunteerOperations volunteers = new VolunteerOperations(stage.desk());
        CareOperations care = new CareOperations(stage.desk());

        stage.on("2020-02-10", "Sixty-one women want to become neighbourhood mothers and begin their training.");
        for (int number = 1; number <= TRAINED; number++) {
            stage.begins(Volunteer.class, volunteer(number), volunteers::welcome);
            volunteer(
                    stage,
                    number,
                    (record, around, by) -> volunteers.train(
                            record,
                            TrainingBuilder.builder()
                                    .programme(Ref.of("programme", "stadsdelsmammor"))
                                    .period(new Period(PartialDate.of(by.day()), null))
                                    .build(),
                            around,
                            by));
        }
        stage.on("2020-06-08", "All of them have completed it, and promise to keep to themselves what they hear.");
        for (int number = 1; number <= TRAINED; number++) {
            volunteer(
                    stage,
                    number,
                    (record, around, by) -> volunteers.certify(
                            record,
                            TrainingBuilder.builder(record.trainings().get(0))
                                    .completed(by.day())
                                    .certificate(Code.of("DIPLOMA"))
                                    .build(),
                            around,
                            by));
            volunteer(stage, number, (record, around, by) -> care.signConfidentiality(record, by.day(), around, by));
            volunteer(stage, number, volunteers::activate);
        }
    }

    private static void reach(Stage stage) {
        stage.on(
                "2020-07-31",
                "At the end of this and of every month to come, the contacts are written down, each without a name.");
        for (int number = 0; number < MONTHS; number++) {
            YearMonth month = YearMonth.of(2020, 7).plusMonths(number);
            stage.later(month.atEndOfMonth());
            stage.keeps(OutreachLog.class, MonthlyContacts.in(month));
        }
        Funnel funnel = funnel(stage);
        stage.says(funnel.contacts() + " contacts, of which " + funnel.conversations()
                + " became a conversation. Contacts are not persons: nobody knows how many women they were.");
    }

    private static void goOn(Stage stage) {
        CareOperations care = new CareOperations(stage.desk());

        stage.on("2023-01-31", "Who wants to tells where she goes on to; three do not tell.");
        for (int number = 1; number <= WENT_ON; number++) {
            volunteer(
                    stage,
                    number,
                    (record, around, by) -> care.notePathway(
                            record, new PathwayStep(by.day(), Code.of("WORK_OR_STUDIES")), around, by));
        }
    }

    private static void handOver(Stage stage) {
        stage.on("2023-02-01", "The project has ended. What is left to do?");
        stage.due("2023-12-31");
        Organisation successor = stage.get(Organisation.class, SUCCESSOR);
        stage.keeps(
                Organisation.class,
                OrganisationBuilder.builder(successor).status(Code.of("ACTIVE")).build());
        stage.on("2023-02-06", "Those who go on as neighbourhood mothers belong to the new organisation from now on.");
        for (int number = 1; number <= TRAINED; number += 2) {
            Volunteer record = stage.get(Volunteer.class, "mother-" + number);
            stage.keeps(
                    Volunteer.class,
                    VolunteerBuilder.builder(record)
                            .organisation(Ref.of("organisation", SUCCESSOR))
                            .build());
        }
    }

    static Funnel funnel(Stage stage) {
        return Funnel.of(stage.records().all(OutreachLog.class), stage.records().all(Group.class), PROJECT);
    }

    private static Volunteer volunteer(int number) {
        return VolunteerBuilder.builder()
                .id("mother-" + number)
                .person(Stage.person(number))
                .organisation(Ref.of("organisation", "stadsdelsmammor"))
                .programmes(List.of(Ref.of("programme", "stadsdelsmammor")))
                .areas(List.of(Ref.of("area", "helsingborg")))
                .build();
    }

    private static void volunteer(Stage stage, int number, Stage.Act<Volunteer> act) {
        stage.does(Volunteer.class, "mother-" + number, act);
    }
}
