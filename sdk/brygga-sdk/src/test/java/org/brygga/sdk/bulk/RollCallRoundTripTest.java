// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Attendance.Mark;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written on the sheet of a group comes back as its attendance, and nothing else of it changes. */
class RollCallRoundTripTest {

    private static final int GROUPS = "full".equals(System.getProperty("brygga.size")) ? 200 : 12;

    private static final Map<String, List<String>> LETTERS = Map.of(
            "sv", List.of("N", "S", "A", "F"),
            "da", List.of("T", "S", "A", "F"),
            "nb", List.of("T", "S", "F", "I"),
            "nn", List.of("T", "S", "F", "I"),
            "en", List.of("P", "L", "E", "A"));
    private static final List<Mark> MARKS = List.of(Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.ABSENT);

    private static final List<Mark> NOTED = List.of(Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.ABSENT, Mark.UNKNOWN);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void whatIsWrittenOnTheSheetIsExactlyWhatIsKept(String language) throws IOException {
        Random random = new Random(20261101);
        for (int number = 0; number < GROUPS; number++) {
            RollCalls calls = new RollCalls(Files.createDirectories(folder.resolve("g" + number)));
            int women = 1 + random.nextInt(6);
            Group before = group(random, women);
            calls.keep(before, women + 1);
            Map<List<Object>, Attendance> expected = new LinkedHashMap<>();
            before.attendance().forEach(one -> expected.put(key(one), one));

            Path file = calls.filled(calls.sheet(language, RollCalls.COORDINATOR, null), sheet -> {
                write(sheet, random, language, expected);
                if (random.nextBoolean()) {
                    int mark = random.nextInt(4);
                    String id = random.nextBoolean() ? "p" + (women + 1) : "participant:p" + (women + 1);
                    RollCalls.dropIn(
                            sheet,
                            random.nextInt(5),
                            id,
                            "s1",
                            LETTERS.get(language).get(mark));
                    Attendance dropped = new Attendance("s1", RollCalls.woman(women + 1), MARKS.get(mark), true, null);
                    expected.put(key(dropped), dropped);
                }
            });
            ImportReport tried = calls.imports().tryOut(file);
            assertThat(calls.kept()).isEqualTo(before);
            ImportReport done = calls.imports().run(file);

            assertThat(done.findings().errors()).isEmpty();
            assertThat(tried.findings()).isEqualTo(done.findings());
            assertThat(tried.counts()).isEqualTo(done.counts());
            assertThat(calls.kept().attendance()).containsExactlyInAnyOrderElementsOf(expected.values());
            assertThat(GroupBuilder.builder(calls.kept())
                            .attendance(before.attendance())
                            .build())
                    .isEqualTo(before);
            assertThat(calls.imports().run(file).records())
                    .extracting(ImportReport.Line::action)
                    .containsExactly(Action.UNCHANGED);
        }
    }

    /** Some come late, some leave, of some something is noted already, some of it from a source. */
    private static Group group(Random random, int women) {
        List<Session> sessions = RollCalls.sessions(1 + random.nextInt(7));
        List<Enrolment> enrolments = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        for (int number = 1; number <= women; number++) {
            LocalDate from = RollCalls.FIRST.plusWeeks(number == 1 ? 0 : random.nextInt(4));
            LocalDate to = number == 1 ? from.plusMonths(5) : from.plusWeeks(random.nextInt(6));
            enrolments.add(RollCalls.enrolment(number, from, to));
            for (Session session : sessions) {
                boolean there = session.date() != null
                        && !session.date().isBefore(from)
                        && !session.date().isAfter(to);
                if (there && random.nextInt(3) == 0) {
                    attendance.add(new Attendance(
                            session.id(),
                            RollCalls.woman(number),
                            NOTED.get(random.nextInt(5)),
                            random.nextBoolean() ? null : false,
                            random.nextBoolean() ? null : Ref.of("source", "list")));
                }
            }
        }
        return RollCalls.group(sessions, enrolments, attendance);
    }

    private static void write(Sheet sheet, Random random, String language, Map<List<Object>, Attendance> expected) {
        for (Row row : sheet) {
            String person = row.getCell(0).getStringCellValue();
            for (int column = 3; person.startsWith("participant:") && column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                if (!cell.getCellStyle().getLocked() && random.nextInt(3) > 0) {
                    int mark = random.nextInt(4);
                    cell.setCellValue(LETTERS.get(language).get(mark));
                    String session = sheet.getRow(0).getCell(column).getStringCellValue();
                    expected.compute(
                            List.of(session, Ref.parse(person)),
                            (key, known) -> new Attendance(
                                    session,
                                    Ref.parse(person),
                                    MARKS.get(mark),
                                    known == null ? null : known.dropIn(),
                                    known == null ? null : known.source()));
                }
            }
        }
    }

    private static List<Object> key(Attendance one) {
        return List.of(Objects.requireNonNull(one.session()), Objects.requireNonNull(one.person()));
    }
}
