// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupSheetTest {

    private static final Ref GROUP = Ref.of("group", "g");
    private static final ReportRequest SHEET =
            ToldReport.request(ReportKind.GROUP_SHEET, GROUP, "2026-01-01", "2026-03-02");

    private static String key(int number) {
        return "aabbccddeeff4000800000000000000" + number;
    }

    /** Four sessions were held, three of them with a roll call; one to catch up on the second is ahead. */
    private static Dataset town() {
        IndexedDataset.Builder records = IndexedDataset.builder()
                .add(ProgrammeBuilder.builder()
                        .id("p")
                        .curricula(List.of(CurriculumBuilder.builder()
                                .id("c")
                                .completionShare(new BigDecimal("0.5"))
                                .modules(List.of(CurriculumModuleBuilder.builder()
                                        .number(2)
                                        .title("Rights")
                                        .required(true)
                                        .build()))
                                .build()))
                        .build());
        for (int woman = 1; woman <= 3; woman++) {
            records.add(ParticipantBuilder.builder()
                    .id("w" + woman)
                    .person(PersonKey.of(key(woman)))
                    .name(woman == 3 ? null : PersonName.of("Woman " + woman))
                    .consents(
                            woman == 1
                                    ? List.of(new Consent(
                                            PersonKey.of(key(1)),
                                            Code.of("PHOTO"),
                                            LocalDate.of(2026, 1, 5),
                                            null,
                                            null))
                                    : List.of())
                    .build());
        }
        return records.add(group()).build();
    }

    private static Group group() {
        List<Attendance> attendance = new ArrayList<>();
        mark(attendance, 1, "s1", "s2", "s3");
        mark(attendance, 2, "s1", "s3");
        mark(attendance, 3, "s1");
        attendance.add(new Attendance("s2", Ref.of("participant", "w2"), Attendance.Mark.ABSENT, null, null));
        return GroupBuilder.builder()
                .id("g")
                .name("Tuesday")
                .programme(Ref.of("programme", "p"))
                .curriculum("c")
                .capacity(new Group.Capacity(2, 5, 5))
                .sessions(List.of(
                        session("s1", 1, "2026-01-13", "HELD", null),
                        session("s2", 2, "2026-01-20", "HELD", null),
                        session("s3", 3, "2026-01-27", "HELD", null),
                        session("s4", 4, "2026-02-03", "HELD", null),
                        session("s5", 2, "2026-03-10", "PLANNED", "s2"),
                        session("s6", 6, "2026-02-24", "PLANNED", null)))
                .enrolments(List.of(enrolment(1), enrolment(2), enrolment(3)))
                .attendance(attendance)
                .waitingList(List.of(new WaitingPlace(Ref.of("participant", "w9"), 1, null, null)))
                .build();
    }

    private static void mark(List<Attendance> attendance, int woman, String... sessions) {
        for (String session : sessions) {
            attendance.add(
                    new Attendance(session, Ref.of("participant", "w" + woman), Attendance.Mark.PRESENT, null, null));
        }
    }

    private static Enrolment enrolment(int woman) {
        return EnrolmentBuilder.builder()
                .id("e" + woman)
                .person(Ref.of("participant", "w" + woman))
                .status(Code.of("STARTED"))
                .period(new Period(PartialDate.parse("2026-01-01"), null))
                .build();
    }

    private static Session session(String id, int number, String date, String status, @Nullable String makeUpOf) {
        return SessionBuilder.builder()
                .id(id)
                .number(number)
                .date(LocalDate.parse(date))
                .status(Code.of(status))
                .guests(List.of(new SessionGuest(Code.of("POLICE"), null, "Somebody by name", null, null)))
                .makeUpOf(makeUpOf)
                .build();
    }

    private static Report sheet() {
        return ToldReport.report(SHEET, town(), ToldReport.COORDINATOR);
    }

    @Test
    void itSaysHowManyCameOfThoseWhoWereExpectedAndNothingWhereNobodyNotedIt() {
        Report sheet = sheet();

        assertThat(ToldReport.number(ToldReport.cell(sheet, "sessions", "session-s2", "expected")))
                .isEqualTo("3");
        assertThat(ToldReport.number(ToldReport.cell(sheet, "sessions", "session-s2", "present")))
                .isEqualTo("1");
        assertThat(ToldReport.said(ToldReport.cell(sheet, "sessions", "session-s2", "about")))
                .isEqualTo("2. Rights");
        assertThat(ToldReport.cell(sheet, "sessions", "session-s4", "present"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.cell(sheet, "sessions", "session-s6", "present"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_APPLICABLE));
    }

    @Test
    void itSaysWhatEachLacksAndWhetherItIsWithinReach() {
        Report sheet = sheet();

        assertThat(ToldReport.number(ToldReport.cell(sheet, "members", key(2), "attended")))
                .isEqualTo("2");
        assertThat(ToldReport.number(ToldReport.cell(sheet, "members", key(2), "held")))
                .isEqualTo("4");
        // Half of five sessions, rounded up.
        assertThat(ToldReport.number(ToldReport.cell(sheet, "members", key(2), "needed")))
                .isEqualTo("3");
        assertThat(ToldReport.said(ToldReport.cell(sheet, "members", key(2), "missed")))
                .isEqualTo("2");
        assertThat(ToldReport.said(ToldReport.cell(sheet, "members", key(2), "make-up")))
                .isEqualTo("10 March 2026");
        assertThat(ToldReport.said(ToldReport.cell(sheet, "members", key(2), "within-reach")))
                .isEqualTo("Yes");
        assertThat(ToldReport.said(ToldReport.cell(sheet, "members", key(1), "missed")))
                .isEqualTo("None");
    }

    @Test
    void itNamesPeopleAndShortensTheKeyOfWhoeverHasNoName() {
        assertThat(ToldReport.english(sheet()))
                .contains("Woman 1", "Woman 2", "aabbccdd")
                .doesNotContain(key(3), "Somebody by name");
    }

    @Test
    void itTellsSeatsTheNextSessionAndWhatIsLate() {
        Report sheet = sheet();

        assertThat(ToldReport.number(ToldReport.key(sheet, "taken"))).isEqualTo("3");
        assertThat(ToldReport.number(ToldReport.key(sheet, "free"))).isEqualTo("2");
        assertThat(ToldReport.number(ToldReport.key(sheet, "waiting"))).isEqualTo("1");
        assertThat(ToldReport.english(sheet)).contains("Next session: 10 March 2026", "Overdue since 24 February 2026");
    }

    @Test
    void itTellsWhoHasConsentedAndWhoWasNotAsked() {
        assertThat(ToldReport.said(ToldReport.cell(sheet(), "consents", key(1), "PHOTO")))
                .isEqualTo("5 January 2026");
        assertThat(ToldReport.cell(sheet(), "consents", key(2), "PHOTO"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
    }

    @Test
    void itIsNeverPublished() {
        assertThatThrownBy(() -> ToldReport.DESK.make(SHEET.forPublication(), town(), ToldReport.COORDINATOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never published");
    }
}
