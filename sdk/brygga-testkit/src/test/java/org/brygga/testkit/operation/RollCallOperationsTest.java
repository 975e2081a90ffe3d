// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.finding.Findings;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.junit.jupiter.api.Test;

class RollCallOperationsTest {

    private static final Ref AMAL = Ref.of("participant", "amal");
    private static final Ref HODAN = Ref.of("participant", "hodan");
    private static final Ref GUEST = Ref.of("participant", "guest");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Walk walk = new Walk(GroupBuilder.builder()
            .id("tuesday")
            .status(Code.of("ACTIVE"))
            .enrolments(List.of(enrolment("amal", "ADMITTED", null), enrolment("hodan", "ADMITTED", null)))
            .sessions(List.of(
                    session("s1", DAY, "PLANNED"),
                    SessionBuilder.builder(session("s2", DAY.plusWeeks(1), "PLANNED"))
                            .guests(List.of(new SessionGuest(Code.of("POLICE"), null, null, null, null)))
                            .build(),
                    session("future", DAY.plusYears(1), "PLANNED"),
                    session("gone", DAY.plusDays(1), "CANCELLED")))
            .build());

    private static Enrolment enrolment(String woman, String status, LocalDate from) {
        return EnrolmentBuilder.builder()
                .id("e-" + woman)
                .person(Ref.of("participant", woman))
                .status(Code.of(status))
                .period(from == null ? null : new Period(PartialDate.of(from), null))
                .build();
    }

    private static Session session(String id, LocalDate date, String status) {
        return SessionBuilder.builder()
                .id(id)
                .date(date)
                .status(Code.of(status))
                .build();
    }

    private Outcome<?> call(String session, RollCall roll) {
        return walk.take(here -> new RollCallOperations(Walk.DESK)
                .callRoll(walk.get(Group.class, "tuesday"), session, roll, here.around(), here.by()));
    }

    private static RollCall roll(Map<Ref, Attendance.Mark> marks) {
        return new RollCall(marks, null);
    }

    private List<String> attendance() {
        return walk.get(Group.class, "tuesday").attendance().stream()
                .map(one -> one.session() + " " + one.person().id() + " " + one.mark()
                        + (Boolean.TRUE.equals(one.dropIn()) ? " drop-in" : ""))
                .sorted()
                .toList();
    }

    private static List<String> codes(Findings findings) {
        return findings.list().stream().map(finding -> finding.code().text()).toList();
    }

    @Test
    void whoeverIsNotNamedIsNotKnownToHaveComeAndWhoeverIsNotEnrolledDropsIn() {
        call("s1", roll(Map.of(AMAL, Attendance.Mark.PRESENT, GUEST, Attendance.Mark.LATE)));

        assertThat(attendance()).containsExactly("s1 amal PRESENT", "s1 guest LATE drop-in", "s1 hodan UNKNOWN");
    }

    @Test
    void whoeverComesHasStartedAndHasBelongedSinceTheFirstSession() {
        call("s1", roll(Map.of(AMAL, Attendance.Mark.EXCUSED)));
        call("s2", roll(Map.of(AMAL, Attendance.Mark.PRESENT)));

        Enrolment amal = walk.get(Group.class, "tuesday").enrolments().get(0);
        assertThat(amal.status()).isEqualTo(Code.of("STARTED"));
        assertThat(amal.period().start()).isEqualTo(PartialDate.of(DAY));
        assertThat(walk.get(Group.class, "tuesday").enrolments().get(1).status())
                .isEqualTo(Code.of("ADMITTED"));
        assertThat(walk.errors()).isEmpty();
    }

    @Test
    void aSecondRollReplacesTheFirst() {
        call("s1", roll(Map.of(AMAL, Attendance.Mark.PRESENT, HODAN, Attendance.Mark.PRESENT)));
        call("s1", roll(Map.of(HODAN, Attendance.Mark.ABSENT)));

        assertThat(attendance()).containsExactly("s1 amal UNKNOWN", "s1 hodan ABSENT");
    }

    @Test
    void theRollOfASessionThatHasNotBeenOrWasCancelledIsNotCalled() {
        assertThat(codes(call("future", roll(Map.of())).findings())).contains("COM-SES-002");
        assertThat(codes(call("gone", roll(Map.of())).findings())).contains("COM-STA-001");
        assertThat(codes(call("nowhere", roll(Map.of())).findings())).containsExactly("COM-OPR-001");
        assertThat(attendance()).isEmpty();
    }

    @Test
    void aHeadCountBelowTheNamesIsLookedAt() {
        Outcome<?> called =
                call("s1", new RollCall(Map.of(AMAL, Attendance.Mark.PRESENT, HODAN, Attendance.Mark.PRESENT), 1));

        assertThat(called.done()).isTrue();
        assertThat(codes(called.findings())).contains("COM-SES-003");
    }

    @Test
    void guestsWhoWerePlannedCameOrDidNotAndOthersAreAdded() {
        call("s2", new RollCall(Map.of(), null, Set.of(Code.of("SCHOOL"))));

        assertThat(walk.get(Group.class, "tuesday").sessions().get(1).guests())
                .extracting(SessionGuest::category, SessionGuest::came)
                .containsExactly(tuple(Code.of("POLICE"), false), tuple(Code.of("SCHOOL"), true));
    }

    @Test
    void withoutAWordAboutGuestsTheyStayAsPlanned() {
        call("s2", roll(Map.of()));

        assertThat(walk.get(Group.class, "tuesday")
                        .sessions()
                        .get(1)
                        .guests()
                        .get(0)
                        .came())
                .isNull();
    }
}
