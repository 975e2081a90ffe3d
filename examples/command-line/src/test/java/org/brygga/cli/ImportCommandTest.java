// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code brygga import} does to a file with records, and what it says. */
class ImportCommandTest {

    private static final String ONE = """
            {"brygga":{"format":"1","name":"Town"},
             "organisations":[{"id":"a","name":"A","country":"SE","kind":"CIVIL_SOCIETY","vision":"Everybody"}]}
            """;

    @TempDir
    private Path folder;

    private Path town = Path.of("");

    @BeforeEach
    void thereIsATown() throws IOException {
        town = file("town.json", ONE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileIsImportedAndTheCountsAreToldInTheLanguage() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\na;Annat;SE;\nb;B;Sverige;Ideell förening\n");

        Ran ran = Ran.of("import", town, csv, "--lang", "sv");

        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out())
                .contains("Organisationer: 2 lästa, 1 nya, 1 ändrade, 0 oförändrade, 0 borttagna, 0 avvisade.")
                .contains("Importen är gjord.");
        assertThat(ran.status()).isZero();
        assertThat(Files.readString(town))
                .contains("\"name\": \"Town\"")
                .contains("Annat")
                .contains("Everybody")
                .contains("\"id\": \"b\"");
    }

    @Test
    void aDatasetThatIsMissingIsMade() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\nb;B;SE;CIVIL_SOCIETY\n");

        assertThat(Ran.of("import", out("new.jsonl"), csv).status()).isZero();
        assertThat(Files.readString(out("new.jsonl"))).contains("{\"type\":\"organisation\",\"id\":\"b\"");
    }

    @Test
    void aTryChangesNothingAndSaysWhatWouldBe() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\nb;B;SE;CIVIL_SOCIETY\n");

        Ran ran = Ran.of("import", town, csv, "--dry-run", "--lang", "en");

        assertThat(ran.out()).contains("1 new").contains("this was a trial. The import would succeed.");
        assertThat(ran.status()).isZero();
        assertThat(Files.readString(town)).isEqualTo(ONE);
    }

    @Test
    void allOrNothingUnlessEachIsAskedFor() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\nb;;SE;CIVIL_SOCIETY\nc;C;SE;CIVIL_SOCIETY\n");
        Path more = file("areas.csv", "id;name\nx;X\n");

        Ran whole = Ran.of("import", town, csv, more, "--lang", "en");
        assertThat(whole.status()).isEqualTo(1);
        assertThat(whole.out()).contains("Row 2").contains("column 2").contains("Nothing was changed");
        assertThat(Files.readString(town)).isEqualTo(ONE);

        Ran each = Ran.of("import", town, csv, "--each", "--lang", "en");
        assertThat(each.status()).isEqualTo(1);
        assertThat(each.out()).contains("1 new").contains("except for the refused");
        assertThat(Files.readString(town)).contains("\"id\": \"c\"").doesNotContain("\"id\": \"b\"");
    }

    @Test
    void aStrategyAndWhatIsMissing() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\na;Annat;SE;CIVIL_SOCIETY\n");

        assertThat(Ran.of("import", town, csv, "--strategy", "create").out()).contains("COM-IMP-004");
        assertThat(Ran.of("import", town, csv, "--strategy", "update", "--clear-missing")
                        .status())
                .isZero();
        assertThat(Files.readString(town)).contains("Annat").doesNotContain("Everybody");
        assertThat(Ran.of("import", town, csv, "--strategy", "delete").out()).contains("COM-IMP-007");
        assertThat(Ran.of("import", town, csv, "--strategy", "delete", "--most-removed", "100")
                        .status())
                .isZero();
        assertThat(Files.readString(town)).doesNotContain("\"id\": \"a\"");
    }

    @Test
    void anImportIsTakenBackUnlessSomebodyHasChangedTheRecordSince() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;kind\na;Annat;SE;CIVIL_SOCIETY\nb;B;SE;CIVIL_SOCIETY\n");
        Path report = out("report.json");
        String before = Files.readString(town);
        Ran.of("convert", town, town);
        String written = Files.readString(town);

        assertThat(Ran.of("import", town, csv, "--report", report).status()).isZero();
        assertThat(left()).contains("report.json", "report.before.json", "report.after.json");
        Ran undone = Ran.of("import", town, "--undo", report, "--lang", "en");

        assertThat(undone.out()).contains("Records restored: 2. Left as they are now: 0.");
        assertThat(undone.status()).isZero();
        assertThat(Files.readString(town)).isEqualTo(written);
        assertThat(before).isEqualTo(ONE);

        assertThat(Ran.of("import", town, csv, "--report", report).status()).isZero();
        Files.writeString(town, Files.readString(town).replace("Annat", "Ett tredje"));
        Ran again = Ran.of("import", town, "--undo", report, "--lang", "en");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).contains("COM-IMP-009").contains("Records restored: 1. Left as they are now: 1.");
        assertThat(Files.readString(town)).contains("Ett tredje").doesNotContain("\"id\": \"b\"");
    }

    @Test
    void aRemovalIsTakenBackToo() throws IOException {
        Ran.of("convert", town, town);
        String written = Files.readString(town);
        Path csv = file("organisations.csv", "id\na\n");
        Path report = out("report.json");

        Ran removed = Ran.of("import", town, csv, "--strategy", "delete", "--most-removed", "100", "--report", report);
        assertThat(removed.status()).isZero();
        assertThat(Files.readString(town)).doesNotContain("Everybody");

        assertThat(Ran.of("import", town, "--undo", report).status()).isZero();
        assertThat(Files.readString(town)).isEqualTo(written);
    }

    @Test
    void theMarkedCopyTheRefusedRowsAndTheMappingAreWritten() throws IOException {
        Path json = file("in.json", """
                {"brygga":{"format":"1"},"organisations":[{"id":"b","country":"SE"},
                 {"id":"c","name":"C","country":"SE","kind":"CIVIL_SOCIETY"}]}""");
        Path workbook = out("in.xlsx");
        Ran.of("convert", json, workbook, "--lang", "sv");

        Ran ran = Ran.of(
                "import",
                town,
                workbook,
                "--each",
                "--lang",
                "sv",
                "--marked",
                out("marked.xlsx"),
                "--refused",
                out("refused.xlsx"),
                "--save-mapping",
                out("mapping.json"));

        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out()).contains("Blad Organisationer").contains("Rad 2").contains("kolumn ");
        assertThat(Ran.of("check", out("marked.xlsx"), "--lang", "en").out()).contains("Records checked: 2");
        assertThat(Ran.of("check", out("refused.xlsx"), "--lang", "en").out()).contains("Records checked: 1");
        assertThat(Files.readString(out("mapping.json"))).contains("\"Organisationer\": \"organisations\"");
    }

    @Test
    void aListOfHerOwnIsUnderstoodWithAMapping() throws IOException {
        Path csv = file("Lista.csv", "Förening;Land;Slag;Kanari\nB;Sverige;Förening X;kanari\n");
        Path mapping = file("mapping.json", """
                {"format":"1","sheets":{"Lista":"organisations"},
                 "columns":{"organisations":{"Förening":"name","Slag":"kind","Kanari":""}},
                 "values":{"organisations":{"kind":{"Förening X":"CIVIL_SOCIETY"}}}}""");

        Ran without = Ran.of("import", town, csv, "--lang", "sv");
        assertThat(without.out()).contains("COM-IMP-002").doesNotContainIgnoringCase("kanari");
        Ran with = Ran.of("import", town, csv, "--mapping", mapping);

        assertThat(with.status()).isZero();
        assertThat(Files.readString(town)).contains("CIVIL_SOCIETY").contains("\"name\": \"B\"");
        assertThat(Ran.of("import", town, csv, "--mapping", town).complaints()).contains("does not hold a mapping");
    }

    @Test
    void brokenFilesAndBrokenDatasetsNeverHalfWrite() throws IOException {
        Path broken = file("broken.xlsx", "PK\u0003\u0004kanari");
        assertThat(Ran.of("import", town, broken).status()).isEqualTo(1);
        assertThat(Files.readString(town)).isEqualTo(ONE);

        Path csv = file("organisations.csv", "id;name;country;kind\nb;B;SE;CIVIL_SOCIETY\n");
        String cut = ONE.substring(0, ONE.length() - 20);
        Files.writeString(town, cut);
        Ran ran = Ran.of("import", town, csv);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("Nothing was imported");
        assertThat(Files.readString(town)).isEqualTo(cut);
        assertThat(left()).containsExactly("broken.xlsx", "organisations.csv", "town.json");
    }

    @Test
    void wrongUseEndsWithTwoAndSaysWhy() throws IOException {
        Path csv = file("organisations.csv", "id;name\nb;B\n");

        assertThat(Ran.of("import").status()).isEqualTo(2);
        assertThat(Ran.of("import", town).complaints()).contains("nothing to import");
        assertThat(Ran.of("import", town, out("none.csv")).status()).isEqualTo(2);
        assertThat(Ran.of("import", out("town.xlsx"), csv).complaints()).contains("Records are kept as JSON");
        assertThat(Ran.of("import", town, csv, "--strategy", "all").complaints())
                .contains("create-and-update");
        assertThat(Ran.of("import", town, csv, "--kind", "people").complaints()).contains("participant");
        assertThat(Ran.of("import", town, csv, "--most-removed", "101").status())
                .isEqualTo(2);
        assertThat(Ran.of("import", town, csv, csv, "--report", out("r.json")).complaints())
                .contains("one by one");
        assertThat(Ran.of("import", town, csv, "--marked", out("m.xlsx")).complaints())
                .contains("from a workbook");
        assertThat(Ran.of("import", town, csv, "--refused", out("m.xlsx")).status())
                .isEqualTo(2);
        assertThat(Ran.of("import", town, csv, "--lang", "xx").status()).isEqualTo(2);
        assertThat(Ran.of("import", town, "--undo", out("none.json")).status()).isEqualTo(2);
        assertThat(Ran.of("import", town, "--undo", town).complaints()).contains("does not hold the report");
        assertThat(Files.readString(town)).isEqualTo(ONE);
    }

    @Test
    void noPersonalValueIsPrinted() throws IOException {
        Path csv = file("participants.csv", """
                name;birthYear;Kanari Kanarisson;contacts
                Kanari;19x1;kanari;kanari@example.org
                """);

        Ran ran = Ran.of("import", town, csv, "--lang", "sv", "--report", out("report.json"));

        assertThat(ran.out() + ran.complaints() + Files.readString(out("report.json")))
                .contains("COM-")
                .doesNotContainIgnoringCase("kanari");
    }

    @Test
    void aRollIsCalledOnASheetThatComesBack() throws IOException {
        Path kept = file("kept.json", """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p1","person":"cafe0000000040008000000000000001","name":"Exempel Ett"},
                                 {"id":"p2","person":"cafe0000000040008000000000000002","name":"Exempel Dold",
                                  "protection":{"level":"LOCATION"}}],
                 "groups":[{"id":"g","name":"Tisdag","sessions":[
                   {"id":"s1","date":"2026-09-01","status":"HELD"},{"id":"s2","date":"2026-10-06","status":"HELD"}],
                   "enrolments":[{"id":"e1","person":"participant:p1"},{"id":"e2","person":"participant:p2"}]}]}""");
        Path sheet = out("roll.xlsx");

        assertThat(Ran.of(
                        "template",
                        "roll-call",
                        sheet,
                        "--group",
                        "g",
                        "--month",
                        "2026-10",
                        "--from",
                        kept,
                        "--lang",
                        "sv"))
                .isEqualTo(new Ran(0, "", ""));
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream filled = Files.newOutputStream(out("filled.xlsx"))) {
            StringBuilder names = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getCell(0).getStringCellValue().startsWith("participant:")) {
                    names.append(row.getCell(2).getStringCellValue());
                    row.getCell(3).setCellValue("N");
                }
            });
            assertThat(names).hasToString("Exempel Ett");
            workbook.write(filled);
        }
        Ran ran = Ran.of("import", kept, out("filled.xlsx"), "--lang", "sv");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("1 ändrade");
        assertThat(Files.readString(kept))
                .contains("\"session\": \"s2\"", "\"mark\": \"PRESENT\"", "Exempel Dold")
                .doesNotContain("\"session\": \"s1\"");
    }

    @Test
    void aSheetForNoGroupIsNotMade() throws IOException {
        Path sheet = out("roll.xlsx");

        assertThat(Ran.of("template", "roll-call", sheet, "--from", town).complaints())
                .contains("--group");
        assertThat(Ran.of("template", "roll-call", sheet, "--group", "g", "--from", town)
                        .status())
                .isEqualTo(2);
        assertThat(Ran.of("template", "group", sheet, "--group", "g").status()).isEqualTo(2);
        assertThat(Ran.of("template", "roll-call", sheet, "--group", "g", "--month", "October")
                        .status())
                .isEqualTo(2);
        assertThat(left()).containsExactly("town.json");
    }
}
