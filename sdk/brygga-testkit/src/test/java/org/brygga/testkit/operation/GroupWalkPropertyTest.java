// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Roster;
import org.brygga.reckoning.group.Seats;

/** Whatever is done in a group, in whatever order: what must hold holds after every step. */
class GroupWalkPropertyTest {

    private static final int SEATS = 4;
    private static final int FRIDAY_SEATS = 2;

    @Property(seed = "41", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatMustHoldInAGroupHoldsAfterEveryStep(@ForAll("commands") List<GroupCommand> commands) {
        Walk walk = new Walk(records());
        for (GroupCommand command : commands) {
            Group before = walk.get(Group.class, "tuesday");
            boolean certain = certain(before, command, walk.by().day());
            Outcome<?> outcome = walk.take(command);
            boolean done = outcome.done();
            assertThat(done || !certain)
                    .as("%s: %s", command, outcome.findings().list())
                    .isTrue();
            Statistics.label(command.kind().name()).collect(done);
            Group after = walk.get(Group.class, "tuesday");

            holds(after, SEATS, walk.by().day());
            holds(walk.get(Group.class, "friday"), FRIDAY_SEATS, walk.by().day());
            followsItsLifecycles(before, after);
            assertThat(walk.errors()).as("after %s", command).isEmpty();
        }
        for (GroupCommand.Kind kind : GroupCommand.Kind.values()) {
            Statistics.label(kind.name())
                    .coverage(coverage -> coverage.check(true).count(times -> times > 0));
        }
    }

    @Property(seed = "42", edgeCases = EdgeCasesMode.NONE)
    void theSameCommandsOnTheSameStartGiveTheSame(@ForAll("commands") List<GroupCommand> commands) {
        assertThat(Walk.through(commands, records()).whole())
                .isEqualTo(Walk.through(commands, records()).whole());
    }

    @Property(seed = "43", edgeCases = EdgeCasesMode.NONE)
    void aRollThatIsCalledTwiceIsCalledOnce(@ForAll("commands") List<GroupCommand> commands) {
        Walk walk = new Walk(records());
        for (GroupCommand command : commands) {
            boolean done = walk.take(command).done();
            if (done && (command.kind() == GroupCommand.Kind.CALL_ROLL || command.kind() == GroupCommand.Kind.ENROL)) {
                Outcome<?> again = command.on(walk);
                assertThat(again.changed()).as("%s, repeated", command).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<GroupCommand>> commands() {
        return GroupCommand.any().list().ofMinSize(80).ofMaxSize(120);
    }

    /** What must never be refused, because a coordinator would not understand it. */
    private static boolean certain(Group before, GroupCommand command, LocalDate day) {
        return switch (command.kind()) {
            case APPLY, ENROL, FILL -> true;
            case CALL_ROLL ->
                before.sessions().stream()
                        .anyMatch(session -> ("s" + command.session()).equals(session.id())
                                && !Code.is(session.status(), "MOVED")
                                && !Code.is(session.status(), "REPLACED")
                                && !Code.is(session.status(), "CANCELLED")
                                && session.date() != null
                                && !session.date().isAfter(day));
            default -> false;
        };
    }

    private static void holds(Group group, int most, LocalDate day) {
        assertThat(Seats.of(group, day).taken()).isLessThanOrEqualTo(most);
        List<Ref> waiting =
                group.waitingList().stream().map(WaitingPlace::person).toList();
        assertThat(waiting).doesNotHaveDuplicates().noneMatch(person -> Seats.holds(group, person, day));
        assertThat(group.waitingList().stream().map(WaitingPlace::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, waiting.size()).boxed().toList());
        assertThat(new HashSet<>(waiting))
                .as("who waits by the list, and who waits by her enrolment")
                .isEqualTo(group.enrolments().stream()
                        .filter(one -> Code.is(one.status(), "WAITING"))
                        .map(Enrolment::person)
                        .collect(Collectors.toSet()));
        Roster roster = Roster.of(group);
        Set<Object> marked = new HashSet<>();
        assertThat(group.attendance()).allSatisfy(record -> {
            assertThat(marked.add(List.of(record.session(), record.person()))).isTrue();
            assertThat(roster.session(record.session()))
                    .hasValueSatisfying(
                            session -> assertThat(Roster.held(session)).isTrue());
        });
    }

    private static void followsItsLifecycles(Group before, Group after) {
        assertThat(Lifecycles.GROUP.allows(before.status(), after.status())).isTrue();
        Map<String, Code> enrolments =
                before.enrolments().stream().collect(Collectors.toMap(Enrolment::id, Enrolment::status));
        assertThat(after.enrolments())
                .allSatisfy(one -> assertThat(Lifecycles.ENROLMENT.allows(enrolments.get(one.id()), one.status()))
                        .isTrue());
        Map<String, Code> sessions = before.sessions().stream().collect(Collectors.toMap(Session::id, Session::status));
        assertThat(after.sessions())
                .allSatisfy(one -> assertThat(Lifecycles.SESSION.allows(sessions.get(one.id()), one.status()))
                        .isTrue());
    }

    private static Aggregate[] records() {
        List<Aggregate> records = new ArrayList<>();
        for (int woman = 0; woman < GroupCommand.WOMEN; woman++) {
            records.add(participant(woman));
        }
        records.add(group("tuesday", SEATS));
        records.add(group("friday", FRIDAY_SEATS));
        return records.toArray(Aggregate[]::new);
    }

    private static Participant participant(int number) {
        return ParticipantBuilder.builder()
                .id("p" + number)
                .person(PersonKey.of(new UUID(0xabba_0000_0000_4000L, 0x8000_0000_0000_0000L + number)))
                .build();
    }

    private static Group group(String id, int seats) {
        LocalDate first = LocalDate.of(2026, 2, 3);
        return GroupBuilder.builder()
                .id(id)
                .status(Code.of("PLANNED"))
                .period(Period.of(first.minusDays(1), first.plusYears(1)))
                .capacity(new Group.Capacity(2, seats, null))
                .sessions(IntStream.rangeClosed(1, GroupCommand.SESSIONS)
                        .mapToObj(number -> SessionBuilder.builder()
                                .id("s" + number)
                                .number(number)
                                .date(first.plusDays(4L * number))
                                .status(Code.of("PLANNED"))
                                .build())
                        .toList())
                .build();
    }
}
