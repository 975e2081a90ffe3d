// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.operation.group.SessionOperations;
import org.brygga.reckoning.group.Timetable;

/**
 * Something that somebody does in the group {@code tuesday}.
 *
 * @param woman which of the women
 * @param session which of the sessions
 * @param number whatever else it needs a number for
 */
record GroupCommand(Kind kind, int woman, int session, int number) implements Walk.Command {

    static final int WOMEN = 7;
    static final int SESSIONS = 6;

    private static final AdmissionOperations ADMISSION = new AdmissionOperations(Walk.DESK);
    private static final ParticipationOperations PARTICIPATION = new ParticipationOperations(Walk.DESK);
    private static final SessionOperations PLAN = new SessionOperations(Walk.DESK);
    private static final GroupOperations GROUPS = new GroupOperations(Walk.DESK);
    private static final BigDecimal USUAL = new BigDecimal("0.5");

    /** What is done. */
    @SuppressWarnings("ImmutableEnumChecker") // expressions that hold nothing
    enum Kind {
        APPLY((walk, c) -> ADMISSION.apply(c.group(walk), c.application(), walk.around(), walk.by())),
        ENROL((walk, c) -> ADMISSION.enrol(c.group(walk), c.application(), walk.around(), walk.by())),
        ADMIT((walk, c) -> ADMISSION.admit(c.group(walk), c.enrolment(), walk.around(), walk.by())),
        DECLINE((walk, c) -> ADMISSION.decline(c.group(walk), c.enrolment(), walk.around(), walk.by())),
        WITHDRAW((walk, c) -> ADMISSION.withdraw(c.group(walk), c.enrolment(), walk.around(), walk.by())),
        FILL((walk, c) -> ADMISSION.fill(c.group(walk), walk.around(), walk.by())),
        MOVE((walk, c) -> ADMISSION.move(
                c.group(walk),
                c.enrolment(),
                walk.get(Group.class, "friday"),
                "m" + c.number,
                walk.around(),
                walk.by())),
        START((walk, c) ->
                PARTICIPATION.start(c.group(walk), c.enrolment(), walk.by().day(), walk.around(), walk.by())),
        NEVER_CAME((walk, c) -> PARTICIPATION.neverCame(c.group(walk), c.enrolment(), walk.around(), walk.by())),
        LEAVE((walk, c) -> PARTICIPATION.leave(
                c.group(walk), c.enrolment(), walk.by().day(), Code.of("WORK"), walk.around(), walk.by())),
        COMPLETE((walk, c) -> PARTICIPATION.complete(
                c.group(walk), c.enrolment(), USUAL, null, c.number == 0, walk.around(), walk.by())),
        CALL_ROLL((walk, c) -> new RollCallOperations(Walk.DESK)
                .callRoll(c.group(walk), c.sessionId(), c.roll(), walk.around(), walk.by())),
        CANCEL((walk, c) -> PLAN.cancel(c.group(walk), c.sessionId(), walk.around(), walk.by())),
        REPLACE((walk, c) ->
                PLAN.replace(c.group(walk), c.sessionId(), c.another(walk, "r"), walk.around(), walk.by())),
        MAKE_UP((walk, c) -> PLAN.makeUp(c.group(walk), c.sessionId(), c.another(walk, "c"), walk.around(), walk.by())),
        MOVE_SESSION((walk, c) ->
                PLAN.move(c.group(walk), c.sessionId(), c.newId(walk, "v"), c.soon(walk), walk.around(), walk.by())),
        MOVE_WITH_REST((walk, c) -> PLAN.moveWithRest(
                c.group(walk),
                c.sessionId(),
                c.newId(walk, "w"),
                c.soon(walk),
                new Timetable(c.soon(walk), 1, null, null, null, day -> false),
                walk.around(),
                walk.by())),
        BEGIN((walk, c) -> GROUPS.start(c.group(walk), walk.around(), walk.by())),
        PAUSE((walk, c) -> GROUPS.pause(c.group(walk), walk.around(), walk.by()));

        private final BiFunction<Walk, GroupCommand, Outcome<Group>> what;

        Kind(BiFunction<Walk, GroupCommand, Outcome<Group>> what) {
            this.what = what;
        }
    }

    static Arbitrary<GroupCommand> any() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Kind.class)),
                                Tuple.of(1, Arbitraries.of(Kind.ENROL, Kind.START, Kind.CALL_ROLL, Kind.COMPLETE))),
                        Arbitraries.integers().between(0, WOMEN - 1),
                        Arbitraries.integers().between(1, SESSIONS),
                        Arbitraries.integers().between(0, 30))
                .as(GroupCommand::new);
    }

    static Ref woman(int number) {
        return Ref.of("participant", "p" + number);
    }

    @Override
    public Outcome<Group> on(Walk walk) {
        return kind.what.apply(walk, this);
    }

    private Group group(Walk walk) {
        return walk.get(Group.class, "tuesday");
    }

    private String enrolment() {
        return "e" + woman;
    }

    private AdmissionOperations.Application application() {
        return new AdmissionOperations.Application(enrolment(), woman(woman), null, null);
    }

    private String sessionId() {
        return "s" + session;
    }

    private String newId(Walk walk, String letter) {
        return letter + group(walk).sessions().size();
    }

    private LocalDate soon(Walk walk) {
        return walk.by().day().plusDays(number);
    }

    private Session another(Walk walk, String letter) {
        return SessionBuilder.builder()
                .id(newId(walk, letter))
                .date(soon(walk))
                .status(Code.of("PLANNED"))
                .build();
    }

    /** Every woman gets a mark, or none, that follows from the numbers. */
    private RollCall roll() {
        Map<Ref, Attendance.Mark> marks = new HashMap<>();
        Attendance.Mark[] all = Attendance.Mark.values();
        for (int one = 0; one < WOMEN; one++) {
            int drawn = (one * 7 + number * 3 + woman) % (all.length + 2);
            if (drawn < all.length) {
                marks.put(woman(one), all[drawn]);
            }
        }
        return new RollCall(marks, number % 3 == 0 ? null : WOMEN + number);
    }
}
