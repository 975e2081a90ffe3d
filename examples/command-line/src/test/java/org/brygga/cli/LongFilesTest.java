// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.testkit.generate.LinkedDatasets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code brygga check} prints of JSON Lines by several threads, and of records that it checks together. */
class LongFilesTest {

    private static final LocalDate DAY = LinkedDatasets.DAY;

    @TempDir
    private static Path folder;

    /** Large enough for several threads without being told: more than 1 MB. */
    private static Path lines = Path.of("");

    @BeforeAll
    static void linesAreMadeUp() throws IOException {
        lines = folder.resolve("records.jsonl");
        try (InputStream made =
                LinkedDatasets.seeded(20_261_126L).withMistakes().lines(1_500)) {
            Files.write(lines, made.readAllBytes());
        }
        assertThat(Files.size(lines)).isGreaterThan(1_000_000);
    }

    private static Ran check(Object... options) {
        Object[] all = new Object[options.length + 6];
        System.arraycopy(new Object[] {"check", lines, "--as-of", DAY, "--lang", "en"}, 0, all, 0, 6);
        System.arraycopy(options, 0, all, 6, options.length);
        return Ran.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void severalThreadsPrintWhatOnePrints(String format) {
        Ran one = check("--threads", 1, "--format", format);

        assertThat(one.status()).isEqualTo(1);
        assertThat(one.out()).contains("COM-");
        assertThat(check("--threads", 3, "--format", format)).isEqualTo(one);
        assertThat(check("--format", format)).isEqualTo(one);
    }

    @Test
    void recordsCheckedTogetherAreToldAllThatIsFoundInMemory() throws IOException {
        FindingWriter writer = new FindingWriter(Brygga.create().packs());
        List<String> inMemory = Brygga.create().check(lines, DAY).findings().stream()
                .map(finding -> writer.line(finding, null, Locale.ENGLISH))
                .toList();

        Ran linked = check("--linked", "--format", "jsonl");

        assertThat(linked.status()).isEqualTo(1);
        assertThat(linked.complaints()).isEmpty();
        assertThat(linked.out().lines()).containsExactlyInAnyOrderElementsOf(inMemory);
        assertThat(check("--linked", "--format", "jsonl", "--threads", 3)).isEqualTo(linked);
        assertThat(check("--format", "jsonl").out()).isNotEqualTo(linked.out());
    }

    @Test
    void ofRecordsCheckedTogetherNobodySaysThatTheWholeSetIsNeeded() {
        assertThat(check().out()).contains("need the whole set");
        assertThat(check("--linked").out()).contains("Records checked: 1,500").doesNotContain("need the whole set");
    }

    @Test
    void whatSomebodyHasLetStandIsToldAtTheEnd() throws IOException {
        String lookedAt = """
                {"brygga":{"format":"1"}}
                {"type":"organisation","id":"b","name":"B","country":"SE","legalForm":"UNDECIDED","status":"ACTIVE"}
                """;
        Path before = Files.writeString(folder.resolve("before.jsonl"), lookedAt);
        Ran found = Ran.of("check", before, "--linked", "--as-of", DAY, "--format", "jsonl");
        assertThat(found.out().lines()).singleElement().asString().contains("COM-ORG-002", "WARNING");
        String fingerprint = found.out().replaceAll("(?s).*\"fingerprint\":\"([^\"]+)\".*", "$1");

        String acknowledgement = "{\"type\":\"acknowledgement\",\"id\":\"a1\",\"rule\":\"COM-ORG-002\","
                + "\"subject\":\"organisation:b\",\"fingerprint\":\"" + fingerprint + "\",\"severity\":\"WARNING\","
                + "\"reason\":\"BEING_MENDED\",\"role\":\"COORDINATOR\","
                + "\"validity\":{\"start\":\"2026-01-01\",\"end\":\"2026-06-30\"}}\n";
        Path after = Files.writeString(folder.resolve("after.jsonl"), lookedAt + acknowledgement);
        Ran ran = Ran.of("check", after, "--linked", "--as-of", DAY, "--lang", "en");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain("What to do").containsOnlyOnce("COM-ORG-002");
        assertThat(Ran.of("check", after, "--linked", "--as-of", "2026-07-01", "--lang", "en")
                        .out())
                .contains("What to do", "The acknowledgement a1 has expired");
    }

    @Test
    void noThreadsAndTooManyAreWrongUse() {
        assertThat(check("--threads", 0).status()).isEqualTo(2);
        assertThat(check("--threads", 65).complaints()).contains("--threads from 1 to 64");
    }
}
