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

/** What {@code brygga due} prints, and how it ends. */
class DueCommandTest {

    private static final String PROGRAMMES =
            "../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes/";
    private static final String VASTERAS = PROGRAMMES + "vasteras/dataset.json";
    private static final String TROMSO = PROGRAMMES + "tromso/dataset.json";

    @TempDir
    private Path folder;

    @Test
    void aCoordinatorReadsWhatIsDueInHerLanguage() {
        Ran ran = run("due", VASTERAS, "--as-of", "2026-11-01", "--until", "2027-03-31", "--lang", "sv");

        assertThat(ran.status()).isZero();
        assertThat(ran.complaints()).isEmpty();
        assertThat(ran.out()).contains("2026-12-31").contains("IOP Västerås stad – Mamma United");
    }

    @Test
    void reportsThatASchemeDemandsAreDueAlthoughTheFileListsNone() {
        Ran ran = run("due", TROMSO, "--as-of", "2024-07-01", "--until", "2025-12-31", "--lang", "en");

        assertThat(ran.out().lines())
                .anyMatch(line -> line.startsWith("2024-06-01") && line.contains("overdue"))
                .anyMatch(line -> line.startsWith("2025-03-31"));
    }

    @Test
    void whatIsAfterTheLastDayIsNotListed() {
        Ran ran = run("due", VASTERAS, "--as-of", "2024-06-01", "--until", "2024-06-30", "--lang", "en");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain("2026-12-31");
    }

    @Test
    void aProgramGetsCommaSeparatedValuesAndACalendarGetsEvents() {
        Ran csv = run("due", VASTERAS, "--as-of", "2026-11-01", "--format", "csv");
        Ran ics = run("due", VASTERAS, "--as-of", "2026-11-01", "--format", "ics", "--lang", "en");

        assertThat(csv.out().lines())
                .startsWith("due,kind,subject,path,overdue")
                .contains("2026-12-31,AGREEMENT_END,partnership:iop-2024,/period,false");
        assertThat(ics.out()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20261231");
    }

    @Test
    void aFunderSeesGrantsAndNoAgreements() {
        assertThat(run("due", VASTERAS, "--as-of", "2026-11-01", "--role", "FUNDER", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly("due,kind,subject,path,overdue");
    }

    @Test
    void aProtectedPersonIsOnNobodysList() throws IOException {
        String key = "aabbccddeeff40008000000000000001";
        String file = file("""
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p","person":"%s","retainUntil":"2026-12-01","protection":{"level":"LOCATION"}},
                                 {"id":"q","person":"aabbccddeeff40008000000000000002","retainUntil":"2026-12-02"}]}""".replace("%s", key));

        for (String role : new String[] {"COORDINATOR", "DATA_PROTECTION_OFFICER", "VOLUNTEER"}) {
            assertThat(run("due", file, "--as-of", "2026-11-01", "--role", role, "--format", "csv")
                            .out())
                    .doesNotContain(key, "2026-12-01");
        }
        assertThat(run("due", file, "--as-of", "2026-11-01", "--format", "csv").out())
                .contains("2026-12-02");
    }

    @Test
    void aFileThatIsBrokenInOnePlaceGivesTheRestAndAWord() throws IOException {
        Ran ran = run("due", file("""
                {"brygga":{"format":"1"},
                 "grants":[{"id":"g","reports":[{"kind":"FINAL","due":"2026-12-01"},{"kind":"FINAL","due":"soon"}]}]}"""), "--as-of", "2026-11-01", "--format", "csv");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("2026-12-01,REPORT");
        assertThat(ran.complaints()).contains("could not be read").doesNotContain("soon");
    }

    @Test
    void wrongUseIsToldAndDoesNothing() {
        assertThat(run("due", "nowhere.json").status()).isEqualTo(2);
        assertThat(run("due", VASTERAS, "--lang", "xx").status()).isEqualTo(2);
        assertThat(run("due", VASTERAS, "--role", "QUEEN").status()).isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.json"), content).toString();
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
        return new Ran(status, out.toString(), complaints.toString());
    }

    private record Ran(int status, String out, String complaints) {}
}
