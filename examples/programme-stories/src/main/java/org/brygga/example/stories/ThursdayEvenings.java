// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.example.stories.stage.Stage;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.operation.group.SessionOperations;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/** The evenings of Hisings Backa: the roll, the guests, one that is moved and one that is made up for. */
final class ThursdayEvenings {

    private final Stage stage;
    private final String group;
    private final SessionOperations sessions;
    private final RollCallOperations rolls;

    ThursdayEvenings(Stage stage, String group) {
        this.stage = stage;
        this.group = group;
        sessions = new SessionOperations(stage.desk());
        rolls = new RollCallOperations(stage.desk());
    }

    void play() {
        evening("2024-03-21", "s1", 14);
        evening("2024-03-28", "s2", 13);
        stage.on("2024-04-03", "The police cannot come on 4 April; that evening is held on the Monday after.");
        stage.does(
                Group.class,
                group,
                (record, around, by) -> sessions.move(record, "s3", "s3-moved", LocalDate.of(2024, 4, 8), around, by));
        evening("2024-04-08", "s3-moved", 15, "POLICE");
        evening("2024-04-11", "s4", 12);
        evening("2024-04-18", "s5", 14, "SOCIAL_SERVICES");
        evening("2024-04-25", "s6", 9);
        stage.on("2024-04-26", "Six were missing, so there will be a Monday for catching up.");
        Session again = SessionBuilder.builder()
                .id("s6-again")
                .date(LocalDate.of(2024, 5, 6))
                .build();
        stage.does(Group.class, group, (record, around, by) -> sessions.makeUp(record, "s6", again, around, by));
        evening("2024-05-02", "s7", 14, "SCHOOL");
        stage.on("2024-05-06", "Only those who missed the sixth evening are expected; three come.");
        roll("s6-again", 3, null);
        evening("2024-05-16", "s8", 13, "CHILD_HEALTH");
        evening("2024-05-23", "s9", 15, "EMPLOYMENT_SERVICE");
        evening("2024-05-30", "s10", 12);
        stage.on("2024-06-13", "An open evening with children: ten come by name, and thirty-one heads are counted.");
        roll("s11", 10, 31);
        evening("2024-06-20", "s12", 15);
    }

    private void evening(String day, String session, int came, String... guests) {
        stage.on(day, came + " come" + (guests.length == 0 ? "." : ", and as a guest " + guests[0] + "."));
        roll(session, came, null, guests);
    }

    /** The first on the list come, the last are excused. */
    private void roll(String session, int came, @Nullable Integer heads, String... guests) {
        Set<Code> here = Stream.of(guests).map(Code::of).collect(Collectors.toSet());
        stage.does(Group.class, group, (record, around, by) -> {
            Roster roster = Roster.of(record);
            List<Ref> expected =
                    List.copyOf(roster.expected(roster.session(session).orElseThrow()));
            Map<Ref, Attendance.Mark> marks = new LinkedHashMap<>();
            expected.forEach(mother ->
                    marks.put(mother, marks.size() < came ? Attendance.Mark.PRESENT : Attendance.Mark.EXCUSED));
            return rolls.callRoll(record, session, new RollCall(marks, heads, here), around, by);
        });
    }
}
