// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code brygga report} writes, and how it ends. */
class ReportCommandTest {

    private static final String HELSINGBORG =
            "../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes/helsingborg/dataset.json";

    @TempDir
    private static Path shared;

    private static Path town = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void aTownIsMadeUp() {
        town = shared.resolve("town.json");
        assertThat(Ran.of("demo", "--seed", "3", "--size", "400", "--country", "SE", "--out", town)
                        .status())
                .isZero();
    }

    private static Ran report(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--as-of", "2026-03-02"));
        return Ran.of(all.toArray());
    }

    private static Report read(Path file) throws IOException {
        return Reports.read(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static long cells(Report report, Class<? extends Cell> kind) {
        return report.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(kind::isInstance)
                .count();
    }

    /** Contacts that are called people: within the house one looks at them, and they are not published. */
    @Test
    void whatSaysWhatIsNotSoIsNotPublished() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), """
                {"brygga":{"format":"1"},
                 "programmes":[{"id":"p","name":"P","results":[{"indicator":"TRAINED","measure":"CONTACTS","source":"source:page",
                   "value":{"value":1500,"qualifier":"EXACT","unit":"CONTACT"},
                   "period":{"start":"2025-01-01","end":"2025-12-31"}}]}],
                 "sources":[{"id":"page","title":"En sida"}]}""");
        Path out = folder.resolve("wrong.html");
        Path kept = folder.resolve("kept.json");

        Ran ran = report(
                "national",
                file,
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--publish",
                "--keep",
                kept,
                "--lang",
                "en",
                "--out",
                out);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("REP-005").contains("What to do").contains("was not written");
        assertThat(out).doesNotExist();
        assertThat(kept).doesNotExist();
        assertThat(report("national", file, "--from", "2025-01-01", "--to", "2025-12-31", "--out", out)
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <!DOCTYPE html>",
        "a.pdf, %PDF-",
        "a.xlsx, PK",
        "a.zip, PK",
        "a.json, {",
    })
    void theEndingTellsTheFormat(String name, String begin) throws IOException {
        Path out = folder.resolve(name);
        Ran ran = report("area", town, "--lang", "sv", "--out", out);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .startsWith(begin);
    }

    @Test
    void aFormatThatIsNamedIsStrongerThanTheEnding() throws IOException {
        Path out = folder.resolve("a.txt");
        report("national", town, "--format", "html", "--lang", "da", "--out", out);

        assertThat(Files.readString(out)).contains("lang=\"da\"");
    }

    @Test
    void withoutOptionsItIsAboutTheLastWholeYearAndForThoseWhoWorkWithThePeople() throws IOException {
        Path out = folder.resolve("a.json");
        Ran ran = report("area", town, "--out", out);

        Head head = read(out).head();
        assertThat(head.period().start()).hasToString("2025-01-01");
        assertThat(head.period().end()).hasToString("2025-12-31");
        assertThat(head.audience()).isEqualTo(Head.Audience.INTERNAL);
        assertThat(ran.complaints()).contains("must not be passed on");
        assertThat(cells(read(out), Cell.Hidden.class)).isZero();
    }

    @Test
    void aPublishedReportHidesWhatAnotherOneShows() throws IOException {
        Path out = folder.resolve("a.json");
        Ran ran = report("area", town, "--publish", "--out", out);

        assertThat(ran.status()).isZero();
        assertThat(ran.complaints()).isEmpty();
        assertThat(read(out).head().audience()).isEqualTo(Head.Audience.PUBLISHED);
        assertThat(cells(read(out), Cell.Hidden.class)).isPositive();
    }

    @Test
    void aPeriodThatIsNamedIsTheOneOfTheReport() throws IOException {
        Path out = folder.resolve("a.json");
        report("fact-box", town, "--from", "2025-07-01", "--to", "2025-12-31", "--out", out);

        assertThat(read(out).head().period().start()).hasToString("2025-07-01");
    }

    @Test
    void numbersThatWerePrintedElsewhereAreInTheFactBox() throws IOException {
        Path out = folder.resolve("a.html");
        Ran ran = Ran.of(
                "report",
                "fact-box",
                HELSINGBORG,
                "--all",
                "--as-of",
                "2025-12-31",
                "--lang",
                "en",
                "--publish",
                "--out",
                out);

        assertThat(ran.complaints()).isEmpty();
        assertThat(Files.readString(out))
                .contains("61", "95.1", "more than 1,500", "Everything until the day of the report");
    }

    @Test
    void whereSomethingMustBeChosenWhatThereIsToChooseFromIsListed() {
        Path out = folder.resolve("a.html");
        Ran ran = report("group-sheet", town, "--out", out);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaints()).contains("--about group:").hasLineCount(1 + groups());
        assertThat(out).doesNotExist();
        assertThat(report("area", town, "--about", "area:nowhere", "--out", out).complaints())
                .contains("--about area:");
        assertThat(report("area", HELSINGBORG, "--about", "grant:x", "--out", out)
                        .complaints())
                .contains("--about area:");
        assertThat(report("grant", HELSINGBORG, "--out", out).status()).isEqualTo(2);
    }

    private static int groups() {
        try {
            return (int) Files.readString(town)
                    .lines()
                    .filter(line -> line.contains("\"enrolments\""))
                    .count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aPublisherSetsItsNameAndItsPictureAtTheHead() throws IOException {
        Path logo = Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\" cx=\"4\" cy=\"4\"/></svg>");
        Path out = folder.resolve("a.html");
        report("area", town, "--publisher", "Lingontuna kommun", "--logo", logo, "--out", out);

        assertThat(Files.readString(out)).contains("Lingontuna kommun", "data:image/svg+xml;base64,");
    }

    @Test
    void openDataIsAnArchiveWithARecordForCatalogues() throws IOException {
        Path out = folder.resolve("a.zip");
        Ran ran = report(
                "national",
                town,
                "--publish",
                "--open-data",
                "--address",
                "https://data.example.org/national",
                "--out",
                out);

        assertThat(ran.complaints()).isEmpty();
        List<String> names = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(out))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("dcat.jsonld");
    }

    @Test
    void aLaterReportDoesNotGiveAwayTheOneWomanWhoCameSince() throws IOException {
        Path kept = folder.resolve("kept.json");
        Path first = folder.resolve("first.json");
        Path beside = folder.resolve("beside.json");
        Path alone = folder.resolve("alone.json");
        assertThat(report("national", volunteers(40), "--publish", "--keep", kept, "--out", first)
                        .complaints())
                .isEmpty();
        report("national", volunteers(41), "--publish", "--out", alone);
        report("national", volunteers(41), "--publish", "--earlier", kept, "--out", beside);

        assertThat(Files.readString(first)).contains("\"value\": 40");
        assertThat(Files.readString(alone)).contains("\"value\": 41");
        assertThat(Files.readString(beside)).doesNotContain("\"value\": 41");
        assertThat(Files.readString(kept)).doesNotContain("aabbccddeeff");
    }

    @Test
    void nothingIsMadeBesideSomethingThatIsNoRelease() throws IOException {
        Path out = folder.resolve("a.json");
        Path none = Files.writeString(folder.resolve("none.json"), "{\"format\":\"1\",\"id\":\"x\"}");

        Ran ran = report("national", town, "--publish", "--earlier", none, "--out", out);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("none.json", "--keep");
        assertThat(out).doesNotExist();
        assertThat(report("national", town, "--earlier", none, "--out", out).status())
                .isEqualTo(2);
        assertThat(report("national", town, "--publish", "--earlier", folder.resolve("no.json"), "--out", out)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void halfAYearIsNotPublishedBesideTheWholeOne() {
        Path kept = folder.resolve("kept.json");
        Path out = folder.resolve("a.json");
        report("area", town, "--publish", "--keep", kept, "--out", out);
        Path half = folder.resolve("half.json");
        Ran ran = report(
                "area",
                town,
                "--publish",
                "--from",
                "2025-01-01",
                "--to",
                "2025-06-30",
                "--earlier",
                kept,
                "--out",
                half);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("another time");
        assertThat(half).doesNotExist();
    }

    /** So many active volunteers of one organisation. */
    private Path volunteers(int count) throws IOException {
        StringBuilder records = new StringBuilder("{\"brygga\":{\"format\":\"1\"},\"volunteers\":[");
        for (int one = 0; one < count; one++) {
            String key = "aabbccddeeff400080000000000000" + (10 + one);
            records.append(one == 0 ? "" : ",")
                    .append("{\"id\":\"v" + one + "\",\"person\":\"" + key + "\",\"status\":\"ACTIVE\"}");
        }
        return Files.writeString(folder.resolve("volunteers" + count + ".json"), records + "]}");
    }

    @Test
    void aFileThatCannotBeWrittenWholeIsNotWritten() throws IOException {
        Path out = Files.writeString(folder.resolve("a.html"), "before");
        report("area", town, "--logo", folder.resolve("none.png"), "--out", out);

        assertThat(Files.readString(out)).isEqualTo("before");
        assertThat(report("area", town, "--out", folder.resolve("no/such/place.html"))
                        .complaints())
                .contains("could not be written");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void wrongUseIsToldAndWritesNothing() throws IOException {
        Path out = folder.resolve("a.html");
        Path text = Files.writeString(folder.resolve("logo.txt"), "no picture");
        for (Object[] wrong : new Object[][] {
            {"yearbook", town, "--out", out},
            {"area", town},
            {"area", town, "--out", folder.resolve("a.doc")},
            {"area", town, "--format", "doc", "--out", out},
            {"area", "nowhere.json", "--out", out},
            {"area", town, "--about", "norra", "--out", out},
            {"area", town, "--from", "2025-01-01", "--out", out},
            {"area", town, "--from", "2025-02-01", "--to", "2025-01-01", "--out", out},
            {"area", town, "--all", "--from", "2025-01-01", "--out", out},
            {"area", town, "--logo", text, "--out", out},
            {"area", town, "--publisher", "X", "--format", "csv", "--out", out},
            {"area", town, "--open-data", "--address", "https://a.org/b", "--out", folder.resolve("a.zip")},
            {"area", town, "--publish", "--open-data", "--out", folder.resolve("a.zip")},
            {"area", town, "--publish", "--open-data", "--address", "b", "--out", folder.resolve("a.zip")},
            {"area", town, "--publish", "--open-data", "--address", "https://a.org/b", "--format", "pdf", "--out", out},
            {"group-sheet", town, "--about", "group:g", "--publish", "--out", out},
        }) {
            Ran ran = report(wrong);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaints()).isNotBlank().doesNotContain("mistake of the program");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(text);
        }
    }
}
