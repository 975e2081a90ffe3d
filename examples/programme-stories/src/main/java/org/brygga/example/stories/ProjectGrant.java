// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.LocalDate;
import java.util.List;
import org.brygga.example.stories.stage.Stage;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.operation.agreement.GrantOperations;

/** The grant of Helsingborg, from the application to the closed account. */
final class ProjectGrant {

    private static final LocalDate DUE = LocalDate.of(2023, 4, 30);

    private ProjectGrant() {}

    static void begin(Stage stage) {
        GrantOperations grants = new GrantOperations(stage.desk());

        stage.on("2019-05-02", "The city applies for three years. (The document states no years; these are invented.)");
        stage.does(Grant.class, "amif", grants::apply);
        stage.on("2019-10-15", "The grant is decided, with a final report three months after the end.");
        stage.does(
                Grant.class,
                "amif",
                (grant, around, by) -> grants.grant(
                        GrantBuilder.builder(grant)
                                .reports(List.of(new ReportObligation(Code.of("FINAL"), DUE, null, null, null, null)))
                                .build(),
                        Money.of(900_000, "EUR"),
                        Helsingborg.PROJECT,
                        around,
                        by));
        stage.on("2020-01-01", "The project begins.");
        stage.does(Grant.class, "amif", grants::begin);
    }

    static void close(Stage stage) {
        GrantOperations grants = new GrantOperations(stage.desk());

        stage.on("2023-04-20", "The final report is sent.");
        stage.does(
                Grant.class,
                "amif",
                (grant, around, by) -> grants.sendReport(grant, Code.of("FINAL"), DUE, by.day(), around, by));
        stage.does(Grant.class, "amif", grants::finish);
        stage.on("2023-09-12", "The fund accepts it, and the account is closed.");
        stage.does(
                Grant.class,
                "amif",
                (grant, around, by) -> grants.acceptReport(grant, Code.of("FINAL"), DUE, by.day(), around, by));
        stage.does(Grant.class, "amif", grants::close);
    }
}
