// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code brygga indicators} prints, and how it ends. */
class IndicatorsCommandTest {

    private static final String PROGRAMMES =
            "../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes/";
    private static final String HELSINGBORG = PROGRAMMES + "helsingborg/dataset.json";
    private static final String HER = "aabbccddeeff40008000000000000001";

    @TempDir
    private Path folder;

    @Test
    void aPrintedNumberIsToldWithItsQualifierAndItsSource() {
        Ran ran = Ran.of("indicators", HELSINGBORG, "--as-of", "2025-06-01", "--lang", "en", "--code", "IND-OUT-2");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("IND-OUT-2  ", "more than 1,500", "as printed in the source", "Source: ");
    }

    @Test
    void aShareIsToldWithBothItsParts() {
        Ran ran = Ran.of("indicators", HELSINGBORG, "--as-of", "2025-06-01", "--lang", "en", "--code", "IND-TRN-2");

        assertThat(ran.out()).contains("95.1\u00A0% (58 of 61)");
        assertThat(Ran.of("indicators", HELSINGBORG, "--as-of", "2025-06-01", "--lang", "sv", "--code", "IND-TRN-2")
                        .out())
                .contains("95,1\u00A0% (58 av 61)");
    }

    @Test
    void whoeverReadsIsToldThatSmallNumbersMustNotBePassedOn() {
        assertThat(Ran.of("indicators", HELSINGBORG).complaints()).contains("must not be passed on");
        assertThat(Ran.of("indicators", "--help").out()).contains("must not be passed on");
    }

    @Test
    void whatIsNotKnownIsSaidInWordsAndIsNeverZero() throws IOException {
        Ran ran = Ran.of("indicators", group(""), "--as-of", "2026-03-01", "--lang", "en", "--code", "IND-TRN-2");

        assertThat(ran.out().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("^ *0"));
        assertThat(ran.out()).containsAnyOf("Missing", "Not asked");
    }

    @Test
    void aProgramGetsObjectsWithTheDefinitionAndBothParts() {
        Ran ran = Ran.of(
                "indicators", HELSINGBORG, "--as-of", "2025-06-01", "--lang", "en", "--format", "json", "--trace");

        JsonNode figures = JsonMapper.shared().readTree(ran.out());
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.propertyNames())
                    .containsExactly(
                            "code",
                            "version",
                            "definition",
                            "from",
                            "to",
                            "asOf",
                            "parts",
                            "unit",
                            "status",
                            "value",
                            "numerator",
                            "denominator",
                            "qualifier",
                            "stated",
                            "apart",
                            "trace");
            assertThat(figure.get("definition").get("title").asString()).isNotBlank();
            assertThat(figure.get("asOf").asString()).isEqualTo("2025-06-01");
        });
        JsonNode printed = stated(figures, "IND-TRN-2");
        assertThat(printed.get("numerator").get("number").asInt()).isEqualTo(58);
        assertThat(printed.get("denominator").get("number").asInt()).isEqualTo(61);
        assertThat(printed.get("stated").get("title").asString()).isNotBlank();
    }

    private static JsonNode stated(JsonNode figures, String code) {
        return figures.valueStream()
                .filter(figure -> figure.get("code").asString().equals(code)
                        && !figure.get("stated").isNull())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void indicatorsThatAreNeverPublishedAreToldOnlyByName() throws IOException {
        String file = group("");

        assertThat(Ran.of("indicators", file, "--as-of", "2026-03-01", "--lang", "en")
                        .out())
                .contains("IND-ATT-1  ")
                .doesNotContain("IND-ATT-2");
        assertThat(Ran.of("indicators", file, "--as-of", "2026-03-01", "--lang", "en", "--code", "IND-ATT-2")
                        .out())
                .contains("IND-ATT-2  ", "Person: ", "50.0\u00A0% (1 of 2)");
    }

    @Test
    void aNumberLeadsBackToTheRecordsBehindIt() throws IOException {
        Ran ran = Ran.of("indicators", group(""), "--as-of", "2026-03-01", "--code", "IND-ATT-1", "--trace");

        assertThat(ran.out()).contains("<- group:g ");
        assertThat(Ran.of("indicators", group(""), "--as-of", "2026-03-01", "--code", "IND-ATT-1")
                        .out())
                .doesNotContain("<-");
    }

    @Test
    void whoeverMustNotBeFoundIsInNoFigureAndInNoTrace() throws IOException {
        String hidden = group("\"protection\":{\"level\":\"LOCATION\"},");
        Ran ran = Ran.of("indicators", hidden, "--as-of", "2026-03-01", "--code", "IND-ATT-2", "--trace");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain(HER, "participant:p1").contains("participant:p2");
    }

    @Test
    void aPeriodAndAPartNarrowWhatIsCounted() throws IOException {
        String file = group("");

        assertThat(attendance(file, "--to", "2026-01-31")).contains("100.0\u00A0% (2 of 2)");
        assertThat(attendance(file, "--group", "g")).contains("75.0\u00A0% (3 of 4)");
        assertThat(attendance(file, "--from", "2026-04-01")).contains("Missing");
    }

    private static String attendance(String file, String option, String value) {
        return Ran.of("indicators", file, "--as-of", "2026-03-01", "--lang", "en", "--code", "IND-ATT-1", option, value)
                .out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "da", "nb", "nn"})
    void everyProgrammeIsToldInEveryLanguage(String language) {
        for (String programme : new String[] {"denmark", "gothenburg", "helsingborg", "tromso", "vasteras"}) {
            Ran ran = Ran.of(
                    "indicators",
                    PROGRAMMES + programme + "/dataset.json",
                    "--as-of",
                    "2026-03-01",
                    "--lang",
                    language);

            assertThat(ran.status()).isZero();
            assertThat(ran.out()).isNotBlank().doesNotContain("{", "figure.");
        }
    }

    @Test
    void whatOneGrantAskedIsNotToldHere() {
        assertThat(Ran.of("indicators", HELSINGBORG).out()).doesNotContain("IND-EU-1");
        Ran ran = Ran.of("indicators", HELSINGBORG, "--code", "IND-EU-1");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaints()).contains("brygga report grant");
    }

    @Test
    void wrongUseIsToldAndDoesNothing() {
        for (String[] wrong : new String[][] {
            {"nowhere.json"},
            {HELSINGBORG, "--code", "IND-XXX-9"},
            {HELSINGBORG, "--group", "nowhere"},
            {HELSINGBORG, "--lang", "xx"},
            {HELSINGBORG, "--from", "2025-02-01", "--to", "2025-01-01"},
            {HELSINGBORG, "--as-of", "soon"}
        }) {
            Object[] arguments = new Object[wrong.length + 1];
            arguments[0] = "indicators";
            System.arraycopy(wrong, 0, arguments, 1, wrong.length);
            Ran ran = Ran.of(arguments);
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaints()).isNotBlank();
        }
    }

    /** A group of two with two sessions; the first woman came to one of them, the second to both. */
    private String group(String protection) throws IOException {
        return Files.writeString(
                        folder.resolve("group.json"), """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p1","person":"%s",PROTECTED"retainUntil":"2027-12-01"},
                                 {"id":"p2","person":"aabbccddeeff40008000000000000002"}],
                 "groups":[{"id":"g","name":"Tuesday","status":"ACTIVE",
                   "sessions":[{"id":"s1","date":"2026-01-20","status":"HELD"},{"id":"s2","date":"2026-02-03","status":"HELD"}],
                   "enrolments":[{"id":"e1","person":"participant:p1","period":{"start":"2026-01-01"},"status":"STARTED"},
                                 {"id":"e2","person":"participant:p2","period":{"start":"2026-01-01"},"status":"STARTED"}],
                   "attendance":[{"session":"s1","person":"participant:p1","mark":"PRESENT"},
                                 {"session":"s1","person":"participant:p2","mark":"PRESENT"},
                                 {"session":"s2","person":"participant:p1","mark":"ABSENT"},
                                 {"session":"s2","person":"participant:p2","mark":"PRESENT"}]}]}""".replace("%s", HER).replace("PROTECTED", protection))
                .toString();
    }
}
