// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.indicator.catalogue.Asked.IN_2026;
import static org.brygga.indicator.catalogue.Asked.aside;
import static org.brygga.indicator.catalogue.Asked.day;
import static org.brygga.indicator.catalogue.Asked.one;
import static org.brygga.indicator.catalogue.Asked.woman;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Attendance.Mark;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SurveyAnswer;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {

    private static final Programme PROGRAMME = ProgrammeBuilder.builder()
            .id("p")
            .curricula(List.of(CurriculumBuilder.builder()
                    .id("c")
                    .sessionCount(12)
                    .completionShare(new BigDecimal("0.8"))
                    .build()))
            .build();

    private static Enrolment enrolled(String woman, String from, String status, String reason) {
        return EnrolmentBuilder.builder()
                .id("e-" + woman)
                .person(woman(woman))
                .period(Period.parse(from, ""))
                .status(Code.of(status))
                .reason(reason.isEmpty() ? null : Code.of(reason))
                .build();
    }

    private static Session session(int number, String status) {
        return SessionBuilder.builder()
                .id("s" + number)
                .date(day(2, 3).plusWeeks(number - 1L))
                .status(Code.of(status))
                .build();
    }

    private static Attendance mark(int session, String woman, Mark mark) {
        return new Attendance("s" + session, woman(woman), mark, null, null);
    }

    private static GroupBuilder group() {
        return GroupBuilder.builder().id("g").programme(PROGRAMME.ref()).curriculum("c");
    }

    /** Three held sessions; Amal from the start, Hodan from the second on, a drop-in; one cancelled, one without a roll call. */
    private static Group met() {
        return group().enrolments(List.of(
                        enrolled("amal", "2026-02-01", "STARTED", ""), enrolled("hodan", "2026-02-08", "STARTED", "")))
                .sessions(List.of(
                        session(1, "HELD"),
                        session(2, "HELD"),
                        session(3, "HELD"),
                        session(4, "CANCELLED"),
                        session(5, "HELD")))
                .attendance(List.of(
                        mark(1, "amal", Mark.PRESENT),
                        mark(2, "amal", Mark.LATE),
                        mark(2, "hodan", Mark.ABSENT),
                        mark(2, "zahra", Mark.PRESENT),
                        mark(3, "hodan", Mark.PRESENT),
                        mark(4, "amal", Mark.PRESENT)))
                .build();
    }

    @Test
    void attendanceIsThoseWhoCameOfThoseWhoWereEnrolledOnTheDay() {
        Figure figure = one("IND-ATT-1", met());

        // 1 of 1, 1 of 2, 1 of 2
        assertThat(figure.numerator().number()).isEqualByComparingTo("3");
        assertThat(figure.denominator().number()).isEqualByComparingTo("5");
        assertThat(figure.value()).isEqualByComparingTo("0.6");
        assertThat(aside(figure, Aside.What.DROP_INS)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.NOT_NOTED)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.NOT_CALLED)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.PERSONS_BEHIND)).isEqualTo(2);
        assertThat(figure.trace().facts())
                .extracting(fact -> fact.part())
                .containsExactly("sessions/s1", "sessions/s2", "sessions/s3");
    }

    @Test
    void whereNoSessionWasHeldAttendanceIsMissingAndNotZero() {
        Figure figure = one(
                "IND-ATT-1",
                group().sessions(List.of(session(1, "PLANNED"), session(2, "CANCELLED")))
                        .build());

        assertThat(figure.status()).isEqualTo(Figure.Status.MISSING);
        assertThat(figure.value()).isNull();
        assertThat(figure.denominator()).isNull();
    }

    @Test
    void attendanceOfAPersonCountsTheSessionsWhileSheWasEnrolled() {
        List<Figure> figures = Asked.all("IND-ATT-2", IN_2026, met());

        assertThat(one(figures, "participant:amal").value()).isEqualByComparingTo("0.666667");
        assertThat(one(figures, "participant:hodan").value()).isEqualByComparingTo("0.5");
        assertThat(figures).hasSize(2);
    }

    @Test
    void presentPerSessionCountsHeadsWithoutNames() {
        Session counted =
                SessionBuilder.builder(session(5, "HELD")).headCount(9).build();
        Group group = GroupBuilder.builder(met())
                .sessions(List.of(session(1, "HELD"), session(2, "HELD"), session(3, "HELD"), counted))
                .build();

        Figure figure = one("IND-ATT-3", group);

        // 1, 2 with the drop-in, 1, and 9 heads
        assertThat(figure.numerator().number()).isEqualByComparingTo("13");
        assertThat(figure.value()).isEqualByComparingTo("3.25");
    }

    @Test
    void heldSessionsStandBesideThePlanOfTheCurriculum() {
        Session makeUp =
                SessionBuilder.builder(session(6, "HELD")).makeUpOf("s1").build();
        List<Session> sessions = new ArrayList<>(met().sessions());
        sessions.add(makeUp);
        List<Figure> figures = Asked.all(
                "IND-ATT-4",
                IN_2026,
                PROGRAMME,
                GroupBuilder.builder(met()).sessions(sessions).build());

        assertThat(one(figures).value()).isEqualByComparingTo("0.333333");
        assertThat(aside(one(figures), Aside.What.MAKE_UPS)).isEqualTo(1);
        assertThat(one(figures, "programme:p", "c").denominator().number()).isEqualByComparingTo("12");
    }

    @Test
    void aPlanUnderWhichNothingIsRecordedStandsAlone() {
        Figure plan = one(Asked.all("IND-ATT-4", IN_2026, PROGRAMME), "programme:p", "c");

        assertThat(plan.status()).isEqualTo(Figure.Status.MISSING);
        assertThat(plan.denominator().number()).isEqualByComparingTo("12");
        assertThat(plan.stated().planned()).isTrue();
    }

    /** Two completed, one left for work, one moved away, one changed the group, one never came, one runs, one was never present. */
    private static Group ended() {
        return group().enrolments(List.of(
                        enrolled("a", "2026-02-01", "COMPLETED", ""),
                        enrolled("b", "2026-02-01", "COMPLETED", ""),
                        enrolled("c", "2026-02-01", "LEFT", "WORK"),
                        enrolled("d", "2026-02-01", "LEFT", "MOVED_AWAY"),
                        enrolled("e", "2026-02-01", "MOVED", ""),
                        enrolled("f", "2026-02-01", "NEVER_CAME", ""),
                        enrolled("g", "2026-02-01", "STARTED", ""),
                        enrolled("h", "2026-02-01", "LEFT", "HEALTH"),
                        enrolled("i", "2026-02-01", "WAITING", ""),
                        enrolled("j", "2025-02-01", "COMPLETED", "")))
                .sessions(List.of(session(1, "HELD")))
                .attendance(List.of(mark(1, "c", Mark.PRESENT), mark(1, "h", Mark.ABSENT)))
                .build();
    }

    @Test
    void completionLeavesOutWhoMovedAwayAndWhoNeverAttended() {
        Figure figure = one("IND-CMP-1", PROGRAMME, ended());

        assertThat(figure.numerator().number()).isEqualByComparingTo("2");
        assertThat(figure.denominator().number()).isEqualByComparingTo("4");
        assertThat(aside(figure, Aside.What.MOVED_AWAY)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.CHANGED_GROUP)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.NEVER_ATTENDED)).isEqualTo(2);
        assertThat(aside(figure, Aside.What.STILL_RUNNING)).isEqualTo(1);
        assertThat(figure.aside(Aside.What.COMPLETION_SHARE).orElseThrow().text())
                .isEqualTo("0.8");
    }

    @Test
    void completionIsToldAsOfTheDay() {
        Enrolment later = EnrolmentBuilder.builder(enrolled("a", "2026-02-01", "COMPLETED", ""))
                .completed(day(6, 1))
                .build();
        Group group = group().enrolments(List.of(later)).build();

        assertThat(one(Asked.all("IND-CMP-1", org.brygga.indicator.Question.of(Asked.YEAR, day(5, 31)), group))
                        .value())
                .isEqualByComparingTo("0");
        assertThat(one("IND-CMP-1", group).value()).isEqualByComparingTo("1");
    }

    @Test
    void dropOutIsGivenByReasonOfAllWhoStarted() {
        List<Figure> figures = Asked.all("IND-CMP-2", IN_2026, ended());

        assertThat(one(figures).numerator().number()).isEqualByComparingTo("2");
        assertThat(one(figures).denominator().number()).isEqualByComparingTo("5");
        assertThat(one(figures, "WORK").value()).isEqualByComparingTo("0.2");
        assertThat(one(figures, "MOVED_AWAY").value()).isEqualByComparingTo("0.2");
        assertThat(one(figures, "STUDIES").value()).isEqualByComparingTo("0");
    }

    @Test
    void whereNobodyBeganCompletionIsMissing() {
        Group waiting = group().enrolments(List.of(enrolled("i", "2026-02-01", "WAITING", "")))
                .build();

        assertThat(one("IND-CMP-1", waiting).status()).isEqualTo(Figure.Status.MISSING);
        assertThat(one("IND-CMP-1", group().build()).denominator()).isNull();
    }

    private static SurveyAnswer answer(String pair, SurveyAnswer.Moment moment, int score, int max) {
        return new SurveyAnswer(Code.of("TRUST_IN_POLICE"), moment, day(5, 1), pair, score, 1, max);
    }

    private static Group surveyed(int pairs) {
        Stream<SurveyAnswer> both = IntStream.range(0, pairs)
                .boxed()
                .flatMap(pair -> Stream.of(
                        answer("p" + pair, SurveyAnswer.Moment.BEFORE, 2, 5),
                        answer("p" + pair, SurveyAnswer.Moment.AFTER, pair == 0 ? 5 : 3, 5)));
        Stream<SurveyAnswer> alone = Stream.of(
                answer("x", SurveyAnswer.Moment.BEFORE, 1, 5),
                answer("y", SurveyAnswer.Moment.AFTER, 5, 5),
                answer("z", SurveyAnswer.Moment.BEFORE, 1, 10));
        return group().surveyAnswers(Stream.concat(both, alone).toList()).build();
    }

    @Test
    void trustChangesByThePairsAlone() {
        Figure figure = one(Asked.all("IND-TRU-1", IN_2026, surveyed(10)), "TRUST_IN_POLICE", "1-5");

        // nine times one point and once three, of ten
        assertThat(figure.value()).isEqualByComparingTo("1.2");
        assertThat(aside(figure, Aside.What.ONLY_BEFORE)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.ONLY_AFTER)).isEqualTo(1);
    }

    @Test
    void fewerThanTenPairsGiveNoMean() {
        Figure figure = one(Asked.all("IND-TRU-1", IN_2026, surveyed(9)), "TRUST_IN_POLICE", "1-5");

        assertThat(figure.value()).isNull();
        assertThat(figure.status()).isEqualTo(Figure.Status.MISSING);
        assertThat(figure.aside(Aside.What.TOO_FEW)).isPresent();
    }

    @Test
    void sessionsThatMakeUpForEachOtherInACircleAreCounted() {
        Session one = SessionBuilder.builder(session(1, "HELD")).makeUpOf("s2").build();
        Session two = SessionBuilder.builder(session(2, "HELD")).makeUpOf("s1").build();
        Group group = GroupBuilder.builder(met()).sessions(List.of(one, two)).build();

        assertThat(one("IND-ATT-1", group).denominator().number()).isEqualByComparingTo("3");
        assertThat(group.ref()).isEqualTo(Ref.of("group", "g"));
    }
}
