// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.jspecify.annotations.Nullable;

/** A group of women, its roll-call sheet, and what somebody writes on it. */
final class RollCalls {

    static final Ref GROUP = Ref.of("group", "tuesday");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final Viewer COORDINATOR =
            Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PARTICIPATION"), Imports.NOW);

    private final Imports imports;
    private final Path folder;

    RollCalls(Path folder) {
        this.imports = new Imports(folder);
        this.folder = folder;
    }

    Imports imports() {
        return imports;
    }

    static Ref woman(int number) {
        return Ref.of("participant", "p" + number);
    }

    static Participant participant(int number, Protection.@Nullable Level level) {
        return ParticipantBuilder.builder()
                .id("p" + number)
                .person(PersonKey.of(String.format(Locale.ROOT, "cafe0000000040008000%012d", number)))
                .name(PersonName.of("Woman " + number))
                .protection(level == null ? null : new Protection(level, FIRST.plusYears(9), null))
                .build();
    }

    static Enrolment enrolment(int number, LocalDate from, LocalDate to) {
        return EnrolmentBuilder.builder()
                .id("e" + number)
                .person(woman(number))
                .status(Code.of("STARTED"))
                .period(Period.of(from, to))
                .build();
    }

    /** A session each week. */
    static List<Session> sessions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> SessionBuilder.builder()
                        .id("s" + number)
                        .number(number)
                        .date(FIRST.plusWeeks(number - 1L))
                        .status(Code.of("HELD"))
                        .build())
                .toList();
    }

    static Group group(List<Session> sessions, List<Enrolment> enrolments, List<Attendance> attendance) {
        return GroupBuilder.builder()
                .id("tuesday")
                .name("The group of Tuesday")
                .venue("The hall")
                .period(Period.of(FIRST, FIRST.plusMonths(6)))
                .sessions(sessions)
                .enrolments(enrolments)
                .attendance(attendance)
                .build();
    }

    /** Three women, enrolled all the time, and two sessions. */
    static Group threeWomen() {
        return group(
                sessions(2),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> enrolment(number, FIRST, FIRST.plusMonths(6)))
                        .toList(),
                List.of());
    }

    void keep(Group group, int women) {
        imports.store.inUnit(unit -> {
            for (int number = 1; number <= women; number++) {
                unit.put(participant(number, null), 0);
            }
            return unit.put(group, 0);
        });
    }

    Group kept() {
        return imports.store.now().find(Group.class, GROUP).orElseThrow();
    }

    Path sheet(String language, Viewer viewer, @Nullable Period period) {
        Path file = folder.resolve("roll-" + language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            boolean written = new RollCallSheet(Imports.BRYGGA)
                    .write(
                            imports.store.now(),
                            Imports.BY.day(),
                            viewer,
                            GROUP,
                            period,
                            Locale.forLanguageTag(language),
                            out);
            if (!written) {
                throw new IllegalStateException("She sees no such group");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Fills in a sheet. */
    @FunctionalInterface
    interface Pen {

        void fill(Sheet sheet);
    }

    Path filled(Path file, Pen pen) {
        try {
            XSSFWorkbook workbook;
            try (InputStream in = Files.newInputStream(file)) {
                workbook = new XSSFWorkbook(in);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                pen.fill(workbook.getSheetAt(0));
                workbook.write(out);
            }
            workbook.close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of whoever stands in the column that is not seen, on her n-th line. */
    static Row row(Sheet sheet, String person, int line) {
        int left = line;
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(person) && left-- == 0) {
                return row;
            }
        }
        throw new IllegalArgumentException("Nobody stands there");
    }

    static int column(Sheet sheet, String session) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getColumnIndex() > 2 && cell.getStringCellValue().equals(session)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("No such session");
    }

    static Cell cell(Sheet sheet, Ref person, String session) {
        return row(sheet, person.text(), 0).getCell(column(sheet, session));
    }

    static void dropIn(Sheet sheet, int line, String id, String session, String letter) {
        Row row = row(sheet, "drop-in", line);
        row.getCell(2).setCellValue(id);
        row.getCell(column(sheet, session)).setCellValue(letter);
    }

    static Attendance mark(String session, int woman, Attendance.Mark mark) {
        return new Attendance(session, woman(woman), mark, null, null);
    }

    /** What is noted of a woman at a session. */
    Optional<Attendance.Mark> noted(String session, int woman) {
        return kept().attendance().stream()
                .filter(one -> session.equals(one.session()) && woman(woman).equals(one.person()))
                .findFirst()
                .map(Attendance::mark);
    }
}
