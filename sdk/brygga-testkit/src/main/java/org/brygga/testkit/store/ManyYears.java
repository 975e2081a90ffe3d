// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.reckoning.group.Heads;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.RequestKey;
import org.brygga.sdk.store.Steps;
import org.brygga.sdk.store.Taken;

/** Two hundred women in ten groups over five years: they enrol, come, complete and leave, step by step. */
final class ManyYears {

    private static final int WOMEN = 200;
    private static final int GROUPS = 10;
    private static final int FIRST = 1_000;

    private final DatasetStore store;
    private final MovingClock clock;
    private final Steps steps;
    private final AdmissionOperations admission;
    private final ParticipationOperations participation;
    private final RollCallOperations rolls;

    /** What the town tells of its groups: for each, visits and people, seats and completions. */
    record Figures(Map<String, Heads> heads, Map<String, Map<String, Long>> statuses, int participants) {}

    ManyYears(DatasetStore store, MovingClock clock, Desk desk) {
        this.store = store;
        this.clock = clock;
        steps = new Steps(store, desk);
        admission = new AdmissionOperations(desk);
        participation = new ParticipationOperations(desk);
        rolls = new RollCallOperations(desk);
    }

    /** Every fourth woman is to be forgotten. */
    List<Integer> forgotten() {
        return IntStream.range(FIRST, FIRST + WOMEN)
                .filter(woman -> woman % 4 == 0)
                .boxed()
                .toList();
    }

    List<Integer> others() {
        return IntStream.range(FIRST, FIRST + WOMEN)
                .filter(woman -> woman % 4 != 0)
                .boxed()
                .toList();
    }

    /** What tells of one woman and of nobody else. */
    List<String> tokens(int woman) {
        return List.of(SmallTown.name(woman), SmallTown.key(woman).key(), "p" + woman);
    }

    void pass() {
        store.inUnit(unit -> unit.put(SmallTown.association(), 0));
        for (int number = 0; number < GROUPS; number++) {
            year("group-" + number, FIRST + number * (WOMEN / GROUPS));
            clock.pass(Duration.ofDays(180));
        }
    }

    private void year(String id, int first) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Group planned = GroupBuilder.builder()
                .id(id)
                .status(Code.of("ACTIVE"))
                .organisation(SmallTown.association().ref())
                .period(Period.of(today.minusDays(60), today.plusDays(60)))
                .sessions(IntStream.range(0, 4)
                        .mapToObj(session -> SessionBuilder.builder()
                                .id("s" + session)
                                .number(session + 1)
                                .date(today.minusDays(40 - 7L * session))
                                .status(Code.of("PLANNED"))
                                .build())
                        .toList())
                .build();
        store.inUnit(unit -> unit.put(planned, 0));
        List<Integer> women =
                IntStream.range(first, first + WOMEN / GROUPS).boxed().toList();
        women.forEach(woman -> {
            if (!steps.save(Participant.class, SmallTown.participant(woman), 0, null, by())
                    .done()) {
                throw new AssertionError("A participant was refused");
            }
            done(
                    id,
                    "e" + woman,
                    (group, around) -> admission.enrol(
                            group,
                            new AdmissionOperations.Application(
                                    "e" + woman, SmallTown.participantRef(woman), null, null),
                            around,
                            by()));
        });
        for (int session = 0; session < 4; session++) {
            String held = "s" + session;
            Map<Ref, Attendance.Mark> marks = new LinkedHashMap<>();
            for (int woman : women) {
                boolean came = (woman + session) % 5 != 0;
                marks.put(SmallTown.participantRef(woman), came ? Attendance.Mark.PRESENT : Attendance.Mark.ABSENT);
            }
            done(id, held, (group, around) -> rolls.callRoll(group, held, new RollCall(marks, null), around, by()));
        }
        women.stream()
                .filter(woman -> woman % 3 == 0)
                .forEach(woman -> done(
                        id,
                        "left" + woman,
                        (group, around) ->
                                participation.leave(group, "e" + woman, by().day(), Code.of("WORK"), around, by())));
    }

    private void done(String group, String request, Steps.Step<Group> step) {
        Taken<Group> taken =
                steps.take(Group.class, Ref.of("group", group), null, new RequestKey(group + request, request), step);
        if (!taken.done()) {
            throw new AssertionError("Refused: " + taken.findings().list());
        }
    }

    private Attribution by() {
        return new Attribution(SmallTown.key(9_999), Code.of("COORDINATOR"), clock.instant(), ZoneOffset.UTC, null);
    }

    Figures figures() {
        Map<String, Heads> heads = new LinkedHashMap<>();
        Map<String, Map<String, Long>> statuses = new LinkedHashMap<>();
        for (Group group : new ArrayList<>(store.now().all(Group.class))) {
            heads.put(group.id(), Heads.of(group));
            Map<String, Long> counted = new TreeMap<>();
            group.enrolments().forEach(one -> counted.merge(String.valueOf(one.status()), 1L, Long::sum));
            statuses.put(group.id(), counted);
        }
        return new Figures(heads, statuses, store.now().all(Participant.class).size());
    }
}
