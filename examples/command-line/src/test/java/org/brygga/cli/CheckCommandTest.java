// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code brygga check} prints, and how it ends. */
class CheckCommandTest {

    private static final Path PROGRAMMES =
            Path.of("../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes");

    @TempDir
    private Path folder;

    @Test
    void aPersonReadsWhatIsMissingInHerLanguageWithPlaceAndAdvice() {
        Ran ran = run(
                "check",
                PROGRAMMES.resolve("vasteras/dataset.json").toString(),
                "--lang",
                "sv",
                "--as-of",
                "2026-11-01");

        assertThat(ran.status()).isZero();
        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out())
                .contains("Partnerskap iop-2024")
                .contains("SE-IOP-009: Värdegrunden är inte angiven.")
                .containsPattern("Grund > Värdegrund \\(rad \\d+, kolumn \\d+\\)")
                .contains("Så här gör du: Skriv ner de värden som båda sidorna står för.")
                .doesNotContain("\u001b");
    }

    @Test
    void theWorstStandsFirst() throws IOException {
        Ran ran = run("check", file("a.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"b","name":"B","country":"SE","legalForm":"UNDECIDED","status":"ACTIVE"},
                                  {"id":"z","name":"","country":"SE"}]}"""), "--lang", "en");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().indexOf("COM-ORG-001")).isLessThan(ran.out().indexOf("COM-ORG-002"));
        assertThat(ran.out()).contains("Errors: 1. To look at: 1. Hints: 0. Records checked: 2.");
    }

    @Test
    void aProgramGetsOneArrayOrOneObjectALine() throws IOException {
        String file = file(
                "a.json",
                "{\"brygga\":{\"format\":\"1\"},\"organisations\":[{\"id\":\"z\",\"name\":\"\",\"country\":\"XX\"}]}");

        assertThat(run("check", file, "--format", "json").out().strip())
                .startsWith("[")
                .endsWith("]")
                .contains("\"code\":\"COM-ORG-001\"");
        assertThat(run("check", file, "--format", "jsonl").out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        assertThat(run(
                                "check",
                                PROGRAMMES.resolve("denmark/dataset.json").toString(),
                                "--format",
                                "json",
                                "--profile",
                                "IMPORT_DRAFT")
                        .status())
                .isZero();
    }

    @Test
    void linesAreCheckedOneByOneAndTheLastLineSaysWhatWasLeftOut() throws IOException {
        Ran ran = run("check", file("a.jsonl", """
                {"brygga":{"format":"1"}}
                {"type":"organisation","id":"a","name":"A","country":"SE"}
                {"type":"organisation","id":"b","nme":"B"
                {"type":"organisation","id":"c","name":"","country":"SE"}
                """), "--lang", "en");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("line 3").contains("line 4").contains("need the whole set");
    }

    @Test
    void aTruncatedTextIsAFindingAndNotACrash() throws IOException {
        Ran ran = run(
                "check",
                file("a.json", "{\"organisations\":[{\"id\":\"a\",\"name\":\"A\",\"country\":\"SE\"},{\"id\""));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out()).contains("COM-DOC-");
    }

    @Test
    void wrongUseAndUnknownFilesEndWithTwo() throws IOException {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run("check").status()).isEqualTo(2);
        assertThat(run("check", folder.resolve("none.json").toString()).status())
                .isEqualTo(2);
        assertThat(run("check", file("a.txt", "{}")).status()).isEqualTo(2);
        assertThat(run("check", file("a.json", "{}"), "--profile", "NONE").status())
                .isEqualTo(2);
        assertThat(run("check", file("a.json", "{}"), "--as-of", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void oneFileThatCannotBeOpenedDoesNotStopTheOthers() throws IOException {
        Ran ran = run(
                "check",
                folder.resolve("none.json").toString(),
                file("a.json", "{\"brygga\":{\"format\":\"1\"}}"),
                "--lang",
                "en");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaints()).contains("There is no such file");
        assertThat(ran.out()).contains("a.json").contains("Nothing to remark on");
    }

    @Test
    void noPersonalValueIsPrinted() throws IOException {
        Ran ran = run("check", file("a.json", """
                {"brygga":{"format":"1"},"volunteers":[{"id":"v1","person":"Kanari Name","name":"Kanari Name",
                 "contacts":["kanari@example.org"],"birthYear":"19x1","kanari":"Kanari"}]}"""));

        assertThat(ran.out()).contains("COM-SHP-Opaque").doesNotContainIgnoringCase("kanari");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
        return new Ran(status, out.toString(), complaints.toString());
    }

    private record Ran(int status, String out, String complaints) {}
}
