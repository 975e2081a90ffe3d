// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Attendance.Mark;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.bulk.writing.RefusedRows;
import org.brygga.sdk.sheet.SheetLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a roll-call sheet looks, what of it is told when it comes back, and what it leaves alone. */
class RollCallSheetTest {

    @TempDir
    private Path folder;

    private RollCalls calls = new RollCalls(Path.of(""));

    @BeforeEach
    void keepThreeWomen() {
        calls = new RollCalls(folder);
        calls.keep(RollCalls.threeWomen(), 4);
    }

    private Path sheet() {
        return calls.sheet("en", RollCalls.COORDINATOR, null);
    }

    private Path filled(RollCalls.Pen pen) {
        return calls.filled(sheet(), pen);
    }

    /** Code, row and column of each mistake. */
    private static List<String> errors(ImportReport report) {
        return report.findings().errors().stream().map(Imports::place).toList();
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    @Test
    void thePageIsOneLyingA4WideWithItsHeadOnEveryPage() {
        filled(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(5);
            assertThat(texts(sheet))
                    .contains(
                            "Roll call: The group of Tuesday",
                            "The hall  ·  1 September 2026 – 8 September 2026",
                            "Marks: P = Present,  L = Late,  E = Excused,  A = Absent",
                            "Woman 1",
                            "Woman 3");
            assertThat(texts(sheet)).filteredOn(text -> text.contains("No. 2")).hasSize(1);
        });
    }

    @Test
    void onlyTheCellsForMarksAndForNamesOfDropInsAreOpen() {
        filled(sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            List<Cell> open = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(cell);
                }
            }));
            assertThat(open).hasSize(3 * 2 + 5 * 3);
            assertThat(sheet.getDataValidations()).hasSize(1);
        });
    }

    @Test
    void onlySessionsOfThePeriodStandOnIt() {
        Path file = calls.sheet(
                "en", RollCalls.COORDINATOR, Period.of(RollCalls.FIRST.plusDays(1), RollCalls.FIRST.plusMonths(1)));
        calls.filled(file, sheet -> assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 4));
    }

    @Test
    void aDayOnWhichSomebodyIsNotEnrolledIsClosed() {
        calls = new RollCalls(folder);
        calls.keep(
                RollCalls.group(
                        RollCalls.sessions(2),
                        List.of(RollCalls.enrolment(1, RollCalls.FIRST.plusDays(3), RollCalls.FIRST.plusDays(20))),
                        List.of()),
                1);
        Path file = filled(sheet -> {
            assertThat(RollCalls.cell(sheet, RollCalls.woman(1), "s1")
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
        });

        assertThat(errors(calls.imports().run(file))).containsExactly("COM-ATT-001 7:4");
    }

    @Test
    void aLetterMayBeSmallOrTextOrTheWholeWord() {
        Path file = filled(sheet -> {
            Cell quoted = RollCalls.cell(sheet, RollCalls.woman(1), "s1");
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.cloneStyleFrom(quoted.getCellStyle());
            style.setQuotePrefixed(true);
            quoted.setCellStyle(style);
            quoted.setCellValue("P");
            RollCalls.cell(sheet, RollCalls.woman(2), "s1").setCellValue(" l ");
            RollCalls.cell(sheet, RollCalls.woman(3), "s1").setCellValue("excused");
            RollCalls.cell(sheet, RollCalls.woman(3), "s2").setCellValue("ABSENT");
        });

        assertThat(calls.imports().run(file).findings().errors()).isEmpty();
        assertThat(calls.noted("s1", 1)).contains(Mark.PRESENT);
        assertThat(calls.noted("s1", 2)).contains(Mark.LATE);
        assertThat(calls.noted("s1", 3)).contains(Mark.EXCUSED);
        assertThat(calls.noted("s2", 3)).contains(Mark.ABSENT);
    }

    @Test
    void aLetterThatIsNoneIsFoundInItsCellAndNothingIsKept() {
        Path file = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.cell(sheet, RollCalls.woman(2), "s2").setCellValue("Q");
            RollCalls.cell(sheet, RollCalls.woman(3), "s1").setCellValue("N");
        });

        ImportReport report = calls.imports().run(file);

        assertThat(errors(report)).containsExactlyInAnyOrder("COM-DOC-007 8:5", "COM-DOC-007 9:4");
        assertThat(report.findings().list())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("Woman", "Q"));
        assertThat(calls.kept().attendance()).isEmpty();
    }

    @Test
    void aLetterThatIsNoneIsFoundInItsCellAlsoWhereSomethingIsNotedAlready() {
        calls = new RollCalls(folder);
        calls.keep(
                GroupBuilder.builder(RollCalls.threeWomen())
                        .attendance(
                                List.of(RollCalls.mark("s2", 3, Mark.ABSENT), RollCalls.mark("s1", 2, Mark.PRESENT)))
                        .build(),
                3);
        Path file = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.cell(sheet, RollCalls.woman(2), "s1").setCellValue("Q");
        });

        assertThat(errors(calls.imports().run(file))).containsExactly("COM-DOC-007 8:4");
    }

    @Test
    void aSessionThatTheGroupHasNotIsToldOnceAtItsColumn() {
        Path file = filled(sheet -> {
            sheet.getRow(0).getCell(4).setCellValue("s9");
            RollCalls.row(sheet, "participant:p1", 0).getCell(4).setCellValue("P");
            RollCalls.row(sheet, "participant:p2", 0).getCell(4).setCellValue("P");
        });

        assertThat(errors(calls.imports().run(file))).containsExactly("COM-IMP-011 7:5");
        assertThat(calls.kept().attendance()).isEmpty();
    }

    @Test
    void aSessionOfWhichTheIdIsGoneIsToldAtEachMark() {
        Path file = filled(sheet -> {
            sheet.getRow(0).removeCell(sheet.getRow(0).getCell(3));
            RollCalls.row(sheet, "participant:p2", 0).getCell(3).setCellValue("P");
        });

        assertThat(errors(calls.imports().run(file))).singleElement().asString().endsWith(" 8:4");
    }

    @Test
    void somebodyElseInARowIsToldAsNotEnrolledOrNotRegistered() {
        Path enrolled = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.row(sheet, "participant:p1", 0).getCell(0).setCellValue("participant:p4");
        });
        assertThat(errors(calls.imports().run(enrolled))).containsExactly("COM-ATT-001 7:4");

        Path registered = filled(sheet -> RollCalls.dropIn(sheet, 0, "Anna Andersson", "s1", "P"));
        ImportReport report = calls.imports().run(registered);
        assertThat(errors(report)).containsExactly("COM-IMP-011 11:3");
        assertThat(report + "\n" + report.findings().list()).doesNotContain("Anna");

        Path broken = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.row(sheet, "participant:p1", 0).getCell(0).setCellValue("p1");
        });
        assertThat(errors(calls.imports().run(broken))).containsExactly("COM-DOC-008 7:3");

        Path gone = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(3), "s2").setCellValue("P");
            Row row = RollCalls.row(sheet, "participant:p3", 0);
            row.removeCell(row.getCell(0));
        });
        assertThat(errors(calls.imports().run(gone))).singleElement().asString().endsWith(" 9:3");
        assertThat(calls.kept().attendance()).isEmpty();
    }

    @Test
    void anEmptySheetChangesNothingHoweverItIsImported() {
        List<Attendance> noted = List.of(RollCalls.mark("s1", 1, Mark.PRESENT), RollCalls.mark("s2", 3, Mark.UNKNOWN));
        calls = new RollCalls(folder);
        calls.keep(
                GroupBuilder.builder(RollCalls.threeWomen()).attendance(noted).build(), 3);
        Path file = sheet();

        assertThat(calls.imports().run(file).count(Action.UNCHANGED)).isEqualTo(1);
        calls.imports().run(file, ImportOptions.STANDARD.withAbsence(Absence.CLEARS));
        ImportReport removing = calls.imports()
                .run(file, ImportOptions.STANDARD.withStrategy(Strategy.DELETE).withMostRemoved(100));

        assertThat(errors(removing)).containsExactly("COM-IMP-011 2:2");
        assertThat(calls.kept().attendance()).isEqualTo(noted);
    }

    @Test
    void aGroupThatIsNotThereIsNotMade() {
        Path file = filled(sheet -> {
            sheet.getRow(0).getCell(1).setCellValue("wednesday");
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
        });

        assertThat(errors(calls.imports().run(file))).containsExactly("COM-IMP-005 2:2");
    }

    @Test
    void aSheetIsKnownByItsSignWhateverItIsCalledAndAsTextToo() throws IOException {
        Path file = filled(sheet -> {
            sheet.getWorkbook().setSheetName(0, "Participants");
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("A");
        });
        assertThat(calls.imports().run(file).findings().errors()).isEmpty();
        assertThat(calls.noted("s1", 1)).contains(Mark.ABSENT);

        Path text = calls.imports()
                .file("list.csv", "brygga-roll-call:sv;tuesday;;s1;s2\n#;;;1 sep;8 sep\nparticipant:p1;1;;;N\n");
        assertThat(calls.imports().run(text).findings().errors()).isEmpty();
        assertThat(calls.noted("s1", 1)).contains(Mark.ABSENT);
        assertThat(calls.noted("s2", 1)).contains(Mark.PRESENT);

        Mapping understood = new FileReader(Imports.BRYGGA.packs(), SheetLimits.STANDARD)
                .understood(file, "roll.xlsx", Mapping.NONE, null);
        assertThat(calls.imports()
                        .run(file, ImportOptions.STANDARD.withMapping(understood))
                        .records())
                .hasSize(1);
    }

    @Test
    void whatWasRefusedComesBackAloneAndMarked() throws IOException {
        Path file = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.cell(sheet, RollCalls.woman(1), "s2").setCellValue("Q");
        });
        ImportReport report = calls.imports().run(file, ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT));
        assertThat(report.refused()).containsEntry("Roll call", List.of(2, 7));

        Path refused = folder.resolve("refused.xlsx");
        try (OutputStream out = Files.newOutputStream(refused)) {
            RefusedRows.workbook(file, "roll.xlsx", report.refused(), out);
        }
        calls.filled(
                refused,
                sheet -> RollCalls.row(sheet, "participant:p1", 0)
                        .createCell(RollCalls.column(sheet, "s2"))
                        .setCellValue("L"));
        assertThat(errors(calls.imports().run(refused))).isEmpty();
        assertThat(calls.noted("s1", 1)).contains(Mark.PRESENT);
        assertThat(calls.noted("s2", 1)).contains(Mark.LATE);

        Path marked = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            new MarkedWorkbook(Imports.BRYGGA, Locale.ENGLISH).write(file, report.findings(), out);
        }
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getCellComments().keySet())
                    .extracting(Object::toString)
                    .contains("E7");
        }
    }

    @Test
    void whoeverIsHiddenStandsNotOnItAndKeepsWhatIsNotedOfHer() {
        List<Attendance> noted = List.of(RollCalls.mark("s1", 3, Mark.LATE), RollCalls.mark("s1", 1, Mark.LATE));
        calls = new RollCalls(folder);
        calls.keep(
                GroupBuilder.builder(RollCalls.threeWomen()).attendance(noted).build(), 2);
        calls.imports().store.inUnit(unit -> unit.put(RollCalls.participant(3, Protection.Level.LOCATION), 0));
        Importing coordinator =
                new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", RollCalls.COORDINATOR, Imports.BY);

        Path file = filled(sheet -> {
            assertThat(texts(sheet))
                    .contains("Woman 2")
                    .noneMatch(text -> text.contains("p3"))
                    .doesNotContain("Woman 3");
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
        });
        ImportReport report = calls.imports().run(file, ImportOptions.STANDARD, coordinator);

        assertThat(report.findings().errors()).isEmpty();
        assertThat(calls.noted("s1", 3)).contains(Mark.LATE);
        assertThat(calls.noted("s1", 1)).contains(Mark.PRESENT);

        Path guessed = filled(sheet -> RollCalls.dropIn(sheet, 0, "p3", "s2", "P"));
        Path unknown = calls.filled(
                folder.resolve("roll-en.xlsx"),
                sheet -> RollCalls.row(sheet, "drop-in", 0).getCell(2).setCellValue("nobody"));
        List<String> ofUnknown = errors(calls.imports().run(unknown, ImportOptions.STANDARD, coordinator));
        calls.filled(
                guessed, sheet -> RollCalls.row(sheet, "drop-in", 0).getCell(2).setCellValue("p3"));
        assertThat(errors(calls.imports().run(guessed, ImportOptions.STANDARD, coordinator)))
                .isNotEmpty()
                .isEqualTo(ofUnknown);
        assertThat(calls.noted("s2", 3)).isEmpty();
    }

    @Test
    void somebodyWithoutANameIsShownByHerKeyAndTheLast() {
        calls = new RollCalls(folder);
        calls.keep(RollCalls.threeWomen(), 0);
        calls.imports().store.inUnit(unit -> {
            unit.put(RollCalls.participant(2, null), 0);
            return unit.put(
                    ParticipantBuilder.builder(RollCalls.participant(1, null))
                            .name(null)
                            .build(),
                    0);
        });

        filled(sheet -> {
            assertThat(RollCalls.row(sheet, "participant:p2", 0).getRowNum()).isEqualTo(6);
            assertThat(RollCalls.row(sheet, "participant:p1", 0).getCell(2).getStringCellValue())
                    .startsWith("cafe");
            assertThat(RollCalls.row(sheet, "participant:p3", 0).getCell(2).getStringCellValue())
                    .isEmpty();
        });
    }

    @Test
    void nobodyGetsASheetOfAGroupThatSheDoesNotSee() throws IOException {
        try (OutputStream out = OutputStream.nullOutputStream()) {
            assertThat(new RollCallSheet(Imports.BRYGGA)
                            .write(
                                    calls.imports().store.now(),
                                    Imports.BY.day(),
                                    RollCalls.COORDINATOR,
                                    Ref.of("group", "nowhere"),
                                    null,
                                    Locale.ENGLISH,
                                    out))
                    .isFalse();
        }
    }

    @Test
    void anOfficeProgramThatSavesItChangesNothing() throws IOException, InterruptedException {
        assumeTrue(Office.found());
        Path file = filled(sheet -> {
            RollCalls.cell(sheet, RollCalls.woman(1), "s1").setCellValue("P");
            RollCalls.cell(sheet, RollCalls.woman(3), "s2").setCellValue("A");
            RollCalls.dropIn(sheet, 1, "p4", "s2", "L");
        });
        Path saved = Office.saved(file, folder.resolve("saved"), "xlsx");

        assertThat(errors(calls.imports().run(saved))).isEmpty();
        assertThat(calls.kept().attendance())
                .containsExactlyInAnyOrder(
                        RollCalls.mark("s1", 1, Mark.PRESENT),
                        RollCalls.mark("s2", 3, Mark.ABSENT),
                        new Attendance("s2", RollCalls.woman(4), Mark.LATE, true, null));
        calls.filled(saved, sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        });
    }
}
