// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.operation.agreement.GrantOperations;
import org.brygga.testkit.programmes.SeedProgramme;

/** Three trainings of ten evenings, and a grant whose phases do not lie within its period. */
public final class Tromso implements Story {

    static final List<Integer> TRAINED = List.of(14, 10, 10);
    static final String GRANT = "helse-var-2022";

    private static final LocalDate FINAL_DUE = LocalDate.of(2025, 3, 31);

    @Override
    public String title() {
        return "Tromsø: ten evenings, three times";
    }

    @Override
    public SeedProgramme programme() {
        return SeedProgramme.TROMSO;
    }

    @Override
    public void play(Stage stage) {
        stage.on("2023-01-02", "The grant as the page of the fund prints it: phase 1 begins before the grant does.");
        stage.keeps(
                Grant.class,
                GrantBuilder.builder(stage.get(Grant.class, GRANT))
                        .reports(List.of(new ReportObligation(Code.of("FINAL"), FINAL_DUE, null, null, null, null)))
                        .build());
        stage.due("2025-12-31");
        List<String> first = List.of("2023-01-17", "2023-09-05", "2024-01-16");
        int number = 1;
        for (int training = 0; training < TRAINED.size(); training++) {
            new TenEvenings(stage, training + 1).train(first.get(training), number, TRAINED.get(training));
            number += TRAINED.get(training);
        }
        report(stage);
    }

    private static void report(Stage stage) {
        GrantOperations grants = new GrantOperations(stage.desk());
        stage.on("2025-01-15", "The project is over. What is left to do?");
        stage.due("2025-12-31");
        stage.on("2025-03-20", "The final report is sent and the grant is reported.");
        stage.does(
                Grant.class,
                GRANT,
                (grant, around, by) -> grants.sendReport(grant, Code.of("FINAL"), FINAL_DUE, by.day(), around, by));
        stage.does(Grant.class, GRANT, grants::finish);
        stage.says(
                volunteers(stage).values().stream().mapToLong(Long::longValue).sum() + " women trained: "
                        + volunteers(stage) + ".");
    }

    /** How many were trained in each group. */
    static Map<String, Long> volunteers(Stage stage) {
        return stage.records().all(Group.class).stream()
                .collect(Collectors.toMap(
                        Group::id,
                        group -> group.enrolments().stream()
                                .filter(one -> Code.is(one.status(), "COMPLETED"))
                                .count(),
                        Long::sum,
                        TreeMap::new));
    }
}
