// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own profiles, findings that are let stand, and what another version of a pack would say. */
class LivingWithRulesTest {

    private static final String VASTERAS =
            "../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes/vasteras/dataset.json";
    private static final Pattern FINGERPRINT =
            Pattern.compile("\"code\":\"SE-IOP-009\".*?\"fingerprint\":\"([0-9a-f]{16})\"");

    @TempDir
    private Path folder;

    @Test
    void anOwnProfileRaisesOneRuleAndSilencesAnother() throws IOException {
        String own = file("harbour.properties", "base=WORKING\nSE-IOP-009=ERROR\nSE-IOP-010=OFF\n");

        Ran ran = run("check", VASTERAS, "--profile", own, "--as-of", "2026-11-01", "--format", "jsonl");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("\"code\":\"SE-IOP-009\",\"severity\":\"ERROR\"")
                .doesNotContain("SE-IOP-010");
    }

    @Test
    void aProfileThatCannotBeReadIsExplained() throws IOException {
        assertThat(run("check", VASTERAS, "--profile", "NONE").complaints()).contains("Choose WORKING");
        assertThat(run("check", VASTERAS, "--profile", file("a.properties", "SE-IOP-999=OFF"))
                        .complaints())
                .contains("SE-IOP-999");
        assertThat(run("check", VASTERAS, "--profile", file("b.properties", "SE-IOP-009=QUIET"))
                        .complaints())
                .contains("SE-IOP-009 is OFF, ERROR, WARNING or INFO");
    }

    @Test
    void aReportAsksForMoreThanWork() {
        assertThat(run("check", VASTERAS.replace("vasteras", "denmark"), "--as-of", "2026-11-01")
                        .status())
                .isZero();
        assertThat(run("check", VASTERAS.replace("vasteras", "denmark"), "--as-of", "2026-11-01", "--profile", "report")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void whatIsLetStandIsToldApartUntilItsDay() throws IOException {
        String document = acknowledged("2027-01-31");

        Ran during = run("check", document, "--as-of", "2026-11-30", "--lang", "en");
        assertThat(during.out())
                .contains("SE-IOP-009 on Partnership iop-2024 is let stand until 31 January 2027: Being mended.")
                .doesNotContain("SE-IOP-009: The shared values");
        assertThat(run("check", document, "--as-of", "2026-11-30", "--format", "jsonl")
                        .out())
                .containsPattern(
                        "\"SE-IOP-009\".*\"acknowledged\":\\{\"reason\":\"BEING_MENDED\",\"role\":\"COORDINATOR\","
                                + "\"until\":\"2027-01-31\"}");

        Ran after = run("check", document, "--as-of", "2027-02-01", "--lang", "sv");
        assertThat(after.out())
                .contains("SE-IOP-009: Värdegrunden är inte angiven.")
                .contains("Kvitteringen a1 har gått ut.");
    }

    @Test
    void anEarlierCheckIsComparedWithTodays() throws IOException {
        String before = file(
                "before.json",
                run("check", VASTERAS, "--as-of", "2026-11-01", "--format", "json")
                        .out());
        String mended = file("mended.json", Files.readString(Path.of(VASTERAS)).replace("2026-12-31", "2023-06-30"));

        Ran same = run("preview", VASTERAS, "--before", before, "--as-of", "2026-11-01", "--lang", "en");
        Ran changed = run("preview", mended, "--before", before, "--as-of", "2026-11-01", "--lang", "en");

        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("New: 0", "Gone: 0", "Unchanged: 15");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains("partnership:iop-2024  ERROR  COM-PER-001 (universal@");
    }

    @Test
    void aPackIsLookedAtBeforeItIsUsed() throws IOException {
        Ran town = run(
                "preview",
                VASTERAS,
                "--pack",
                pack(
                        "harbour-town",
                        "MUNICIPALITY",
                        "Rule.warning(\"HT-PSH-001\").title(\"t\").text(\"Ask the harbour.\")"
                                + ".fix(\"f\").on(org.brygga.model.partnership.Partnership.class).reads(\"name\").holds(p -> false)"),
                "--as-of",
                "2026-11-01",
                "--lang",
                "en");
        Ran emptied = run(
                "preview", VASTERAS, "--pack", pack("sweden", "COUNTRY", ""), "--as-of", "2026-11-01", "--lang", "en");

        assertThat(town.out())
                .contains("New: 1", "partnership:iop-2024  WARNING  HT-PSH-001 (harbour-town@2): Ask the harbour.")
                .contains("Gone: 0");
        assertThat(emptied.out()).contains("New: 0", "Gone: 10", "SE-IOP-009 (sweden@");
    }

    @Test
    void wrongUseOfPreviewEndsWithTwoAndASentence() throws IOException {
        assertThat(run("preview", VASTERAS).status()).isEqualTo(2);
        assertThat(run(
                                "preview",
                                VASTERAS,
                                "--before",
                                folder.resolve("none.json").toString())
                        .complaints())
                .contains("There is no such file");
        assertThat(run("preview", VASTERAS, "--before", file("x.json", "[{\"code\":\"Kanari\"}]"))
                        .complaints())
                .contains("does not hold findings")
                .doesNotContain("Kanari");
        assertThat(run("preview", VASTERAS, "--pack", folder.resolve("none.jar").toString())
                        .complaints())
                .contains("There is no such jar");
        assertThat(run("preview", VASTERAS, "--pack", jar("empty.jar").toString())
                        .complaints())
                .contains("names no pack");
    }

    private String acknowledged(String last) throws IOException {
        Matcher found = FINGERPRINT.matcher(run("check", VASTERAS, "--as-of", "2026-11-01", "--format", "jsonl")
                .out());
        assertThat(found.find()).isTrue();
        String acknowledgement = String.format(Locale.ROOT, """
                "acknowledgements": [{"id": "a1", "rule": "SE-IOP-009", "subject": "partnership:iop-2024",
                  "fingerprint": "%s", "severity": "WARNING", "reason": "BEING_MENDED", "role": "COORDINATOR",
                  "validity": {"start": "2026-11-01", "end": "%s"}}],
                "sources":""", found.group(1), last);
        return file(
                "let-stand.json", Files.readString(Path.of(VASTERAS)).replaceFirst("\"sources\":", acknowledgement));
    }

    /** A jar with one pack, compiled here: what somebody else would hand over. */
    private String pack(String id, String layer, String rule) throws IOException {
        String name = "Pack" + id.replace("-", "");
        Path source = Files.writeString(
                folder.resolve(name + ".java"), String.format(Locale.ROOT, """
                import java.util.*;
                import org.brygga.country.CountryPack;
                import org.brygga.model.value.CountryCode;
                import org.brygga.rule.Rule;
                public class %s implements CountryPack {
                    public String id() { return "%s"; }
                    public String version() { return "2"; }
                    public Layer layer() { return Layer.%s; }
                    public Optional<CountryCode> country() { return Optional.of(CountryCode.of("SE")); }
                    public List<Rule<?>> rules() { return List.of(%s); }
                }
                """, name, id, layer, rule));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
        Path jar = folder.resolve(id + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry(name + ".class"));
            entries.write(Files.readAllBytes(folder.resolve(name + ".class")));
            entries.putNextEntry(new JarEntry("META-INF/services/org.brygga.country.CountryPack"));
            entries.write(name.getBytes(StandardCharsets.UTF_8));
        }
        return jar.toString();
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry("nothing.txt"));
        }
        return jar;
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
