// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code brygga demo} writes, and how it ends. */
class DemoCommandTest {

    private static final String DAY = "2026-03-02";

    @TempDir
    private Path folder;

    @Test
    void theSameOptionsWriteTheSameDocument() {
        Ran ran = run("demo", "--seed", "7", "--size", "60");

        assertThat(ran.status()).isZero();
        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out()).startsWith("{\n  \"brygga\"").contains("Lingontuna");
        assertThat(run("demo", "--seed", "7", "--size", "60")).isEqualTo(ran);
        assertThat(run("demo", "--seed", "8", "--size", "60")).isNotEqualTo(ran);
    }

    @ParameterizedTest
    @CsvSource({"town.json", "town.jsonl"})
    void whatIsWrittenToAFileIsCheckedWithoutAnError(String name) {
        String file = folder.resolve(name).toString();

        assertThat(run("demo", "--size", "200", "--out", file).out()).isEmpty();

        Ran checked = run("check", file, "--as-of", DAY, "--lang", "en", "--format", "jsonl");
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).doesNotContain("\"ERROR\"", "\"WARNING\"");
    }

    @Test
    void aFileAndStdoutSayTheSame() throws IOException {
        Path file = folder.resolve("town.json");
        run("demo", "--size", "300", "--country", "dk", "--out", file.toString());

        Ran ran = run("demo", "--size", "300", "--country", "DK");

        assertThat(Files.readString(file))
                .isEqualTo(ran.out())
                .contains("Bøgelykkestad")
                .doesNotContain("Lingontuna");
    }

    @Test
    void mistakesAreListedByTheRuleThatFindsThem() {
        String file = folder.resolve("town.json").toString();

        Ran ran = run("demo", "--size", "120", "--mistakes", "20%", "--out", file);

        assertThat(ran.status()).isZero();
        assertThat(ran.complaints().lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).matches("[A-Z]{2,4}(-[A-Z]{3})?-\\w+ [a-z-]+:[\\w.-]+ /[\\w/]+"));
        Ran checked = run("check", file, "--as-of", DAY, "--lang", "en", "--format", "jsonl");
        assertThat(checked.status()).isEqualTo(1);
        List<String> codes = ran.complaints()
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .distinct()
                .toList();
        assertThat(checked.out()).contains(codes);
        assertThat(run("demo", "--size", "120", "--mistakes", "0.2").complaints())
                .isEqualTo(ran.complaints());
    }

    @Test
    void wrongUseIsToldAndWritesNothing() {
        for (String[] wrong : List.of(
                new String[] {"demo", "--size", "0"},
                new String[] {"demo", "--size", "many"},
                new String[] {"demo", "--country", "FI"},
                new String[] {"demo", "--mistakes", "0.5"},
                new String[] {"demo", "--mistakes", "some"},
                new String[] {"demo", "--as-of", "soon"},
                new String[] {
                    "demo",
                    "--size",
                    "5",
                    "--out",
                    folder.resolve("no/such/place.json").toString()
                })) {
            Ran ran = run(wrong);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaints()).isNotBlank();
        }
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
        return new Ran(status, out.toString(), complaints.toString());
    }

    private record Ran(int status, String out, String complaints) {}
}
