// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brygga.country.Labels;
import org.brygga.example.stories.stage.Stage;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.operation.group.CompletionWords;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.reckoning.group.Completion;
import org.brygga.reckoning.group.Heads;

/** Who has completed the evenings of Hisings Backa, who has not, and why. */
final class Diplomas {

    private final Stage stage;
    private final String group;

    Diplomas(Stage stage, String group) {
        this.stage = stage;
        this.group = group;
    }

    void give() {
        ParticipationOperations participation = new ParticipationOperations(stage.desk());
        BigDecimal usual = usual();

        stage.on("2024-06-21", "Twelve mothers were at nine evenings or more and get their diplomas. One is close.");
        for (int number = 1; number <= 12; number++) {
            String enrolment = "e" + number;
            stage.does(
                    Group.class,
                    group,
                    (record, around, by) ->
                            participation.complete(record, enrolment, usual, Code.of("DIPLOMA"), false, around, by));
        }
        stage.says("The thirteenth: " + words("e13", usual));
        stage.isRefused(
                Group.class,
                group,
                (record, around, by) ->
                        participation.complete(record, "e13", usual, Code.of("DIPLOMA"), false, around, by));
        stage.says("The coordinator decides that she has completed all the same; it is kept as an exception.");
        stage.does(
                Group.class,
                group,
                (record, around, by) -> participation.complete(
                        record, "e13", usual, Code.of("DIPLOMA"), true, around, by.because(Code.of("HEALTH"))));
        for (String enrolment : List.of("e14", "e16")) {
            stage.does(
                    Group.class,
                    group,
                    (record, around, by) ->
                            participation.leave(record, enrolment, by.day(), Code.of("UNKNOWN"), around, by));
        }
        stage.does(Group.class, group, new GroupOperations(stage.desk())::complete);
        Heads heads = Heads.of(stage.get(Group.class, group));
        stage.says(heads.visits() + " visits by " + heads.named() + " women by name; with the open evening between "
                + heads.leastPeople() + " and " + heads.mostPeople() + " people.");
    }

    private String words(String enrolment, BigDecimal usual) {
        Group record = stage.get(Group.class, group);
        CompletionWords words = new CompletionWords(Labels.of(stage.brygga().packs()));
        return record.enrolments().stream()
                .filter(one -> enrolment.equals(one.id()))
                .map(one -> Completion.of(record, one, null, usual, stage.today()))
                .flatMap(completion -> words.of(completion, Locale.ENGLISH).stream())
                .collect(Collectors.joining(" "));
    }

    private BigDecimal usual() {
        return stage.brygga()
                .packs()
                .knowledge(CountryCode.of("SE"))
                .threshold("completion-share", stage.today())
                .orElseThrow();
    }
}
