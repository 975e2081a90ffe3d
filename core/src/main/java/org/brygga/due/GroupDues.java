// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import java.time.LocalDate;
import java.util.Set;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.reckoning.group.Roster;
import org.brygga.rule.Each;

/** What is due in groups: sessions, roll calls, decisions on completion, answers to erase. */
final class GroupDues {

    private static final Set<String> NOT_RUNNING = Set.of("DRAFT", "CANCELLED");

    private GroupDues() {}

    static void of(Aggregate record, LocalDate asOf, DueCalendar.Entries entries) {
        if (!(record instanceof Group group)
                || (group.status() != null
                        && NOT_RUNNING.contains(group.status().word()))) {
            return;
        }
        Each.of(group.sessions(), "sessions", Session::id, (session, path) -> {
            if (Roster.takesPlace(session) && !Roster.held(session) && session.date() != null) {
                String kind = session.date().isBefore(asOf) ? "ROLL_CALL" : "SESSION";
                entries.add(kind, session.date(), group, path, group.name());
            }
        });
        boolean undecided = group.enrolments().stream().anyMatch(enrolment -> Code.is(enrolment.status(), "STARTED"));
        if (undecided && group.period() != null) {
            entries.add("COMPLETION", group.period().lastDay().orElse(null), group, "enrolments", group.name());
        }
        Each.of(
                group.enrolments(),
                "enrolments",
                Enrolment::id,
                (enrolment, path) -> Each.of(
                        enrolment.funderAnswers(),
                        path.child("funderAnswers"),
                        FunderAnswer::question,
                        (answer, place) -> entries.add("FUNDER_ANSWER", answer.eraseOn(), group, place, group.name())));
    }
}
