// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandTest {

    private static final String HER = "aabbccddeeff40008000000000000001";
    private static final String OTHER = "aabbccddeeff40008000000000000002";

    @TempDir
    private Path folder;

    private String town(String more) throws IOException {
        return file(
                "town.json", """
                {"brygga":{"format":"1"},
                 "participants":[
                   {"id":"p","person":"%HERS","name":"Kanarina Hemlund","identification":"IDENTIFIED","note":"kanarinote",
                    "contacts":["kanarina@example.org"],
                    "purposes":[{"purpose":"CONTACT","basis":"CONSENT"}],"retainUntil":"2026-12-01"%MORE},
                   {"id":"q","person":"%OTHER","name":"Bo","retainUntil":"2027-12-01"}],
                 "groups":[{"id":"g","name":"Tuesday","enrolments":[{"id":"e1","person":"participant:p"},
                                                                   {"id":"e2","person":"participant:q"}]}]}""".replace("%HERS", HER).replace("%OTHER", OTHER).replace("%MORE", more));
    }

    @Test
    void theInventoryTellsWhatIsHeldForWhatAndNoValue() throws IOException {
        Ran csv = run("privacy", "inventory", town(""), "--format", "csv");
        Ran text = run("privacy", "inventory", town(""), "--lang", "sv");

        assertThat(csv.status()).isZero();
        assertThat(csv.out().lines())
                .contains(
                        "participant,contacts,CONTACT,1,CONTACT,CONSENT,COORDINATOR DATA_PROTECTION_OFFICER,false",
                        "enrolment,person,KEY,2,PARTICIPATION,CONSENT LEGITIMATE_INTEREST PUBLIC_TASK,"
                                + "COORDINATOR VOLUNTEER DATA_PROTECTION_OFFICER,true")
                .noneMatch(line -> line.startsWith("volunteer,"));
        assertThat(text.out())
                .contains(
                        "Kontaktuppgifter (1)",
                        "rättslig grund: Samtycke, artikel 6.1 a",
                        "Inskrivning,",
                        "som ingen post anger");
        assertThat(csv.out() + text.out()).doesNotContain("Kanarina", "kanari", HER, "Bo,");
    }

    @Test
    void whatShouldNoLongerBeThereIsListedByKey() throws IOException {
        assertThat(run("privacy", "due", town(""), "--as-of", "2026-12-01", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(run("privacy", "due", town(""), "--as-of", "2026-12-02", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly(
                        "subject,category,lastDay,then,held,basis",
                        "participant:" + HER + ",PARTICIPANT,2026-12-01,MINIMISE,false,the record");
        assertThat(run("privacy", "due", town(""), "--as-of", "2026-12-02", "--lang", "en")
                        .out())
                .contains(HER)
                .doesNotContain("Kanarina", OTHER);
    }

    @Test
    void sheGetsEverythingAboutHerAndNothingAboutAnybodyElse() throws IOException {
        Ran text = run("privacy", "export", town(""), "--person", "participant:p", "--lang", "sv");
        Ran json = run("privacy", "export", town(""), "--person", HER, "--format", "json");

        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("Kanarina Hemlund", "kanarina@example.org", "kanarinote", "1 december 2026");
        assertThat(json.out()).contains("\"Kanarina Hemlund\"", "\"e1\"");
        assertThat(text.out() + json.out()).doesNotContain(OTHER, "participant:q", "\"e2\"", "Bo\"");
        assertThat(run("check", file("hers.json", json.out())).complaints()).isEmpty();
    }

    @Test
    void afterErasingARawSearchFindsNothingOfHer() throws IOException {
        Path out = folder.resolve("rest.json");

        Ran ran = run("privacy", "erase", town(""), "--person", "participant:p", "--out", out.toString());

        assertThat(ran.status()).isZero();
        assertThat(Files.readString(out))
                .contains(OTHER, "participant:q", "Tuesday")
                .doesNotContain("Kanarina", "kanari", HER, "participant:p", "\"e1\"");
        assertThat(ran.out() + ran.complaints()).doesNotContain("Kanarina", HER);
        assertThat(left()).containsExactlyInAnyOrder("town.json", "rest.json");
    }

    @Test
    void whatStatisticsNeedStaysAboutNobody() throws IOException {
        Path out = folder.resolve("rest.json");

        run("privacy", "erase", town(""), "--person", HER, "--out", out.toString(), "--minimise");

        assertThat(Files.readString(out))
                .contains("ANONYMOUS", "participant:nobody-")
                .doesNotContain("Kanarina", "kanari", HER, "participant:p\"", "\"e1\"");
    }

    @Test
    void whatIsHeldIsNotErased() throws IOException {
        Path out = folder.resolve("rest.json");
        String held = town(",\"hold\":{\"reason\":\"CLAIM\",\"since\":\"2026-01-01\"}");

        Ran ran = run("privacy", "erase", held, "--person", HER, "--out", out.toString(), "--as-of", "2026-11-01");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("held");
        assertThat(out).doesNotExist();
        assertThat(run("privacy", "due", held, "--as-of", "2026-12-02", "--format", "csv")
                        .out())
                .contains(",true,");
    }

    @Test
    void whatCannotBeReadIsNotLost() throws IOException {
        Path out = folder.resolve("rest.json");
        String broken = town(",\"protection\":\"soon\"");

        Ran ran = run("privacy", "erase", broken, "--person", HER, "--out", out.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("could not be read").doesNotContain("soon");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUseIsToldAndDoesNothing() throws IOException {
        Path out = folder.resolve("rest.json");

        assertThat(run("privacy").status()).isEqualTo(2);
        assertThat(run("privacy", "inventory", "nowhere.json").status()).isEqualTo(2);
        assertThat(run("privacy", "inventory", town(""), "--lang", "xx").status())
                .isEqualTo(2);
        assertThat(run("privacy", "export", town(""), "--person", "participant:nobody")
                        .status())
                .isEqualTo(2);
        assertThat(run("privacy", "erase", town(""), "--person", "0".repeat(32), "--out", out.toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("privacy", "erase", town(""), "--person", HER, "--out", "/nowhere/at/all.json")
                        .status())
                .isEqualTo(2);
        assertThat(left()).containsExactly("town.json");
    }

    @Test
    void theRecordOfProcessingIsWrittenForThePacks() {
        assertThat(run("privacy", "record", "--as-of", "2026-11-01").out())
                .contains("article 30", "| sweden |", "| Keeping in contact |");
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
        return new Ran(status, out.toString(), complaints.toString());
    }

    private record Ran(int status, String out, String complaints) {}
}
