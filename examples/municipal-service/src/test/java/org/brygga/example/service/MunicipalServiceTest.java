// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MunicipalServiceTest {

    private static final List<String> PROGRAMMES =
            List.of("gothenburg", "vasteras", "helsingborg", "denmark", "tromso");

    private static Started service;

    @BeforeAll
    static void start() {
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void showsFiveProgrammesAndNoError() {
        JsonNode cards = json("/api/programmes?lang=en");

        assertThat(cards).extracting(card -> card.get("id").asString()).containsExactlyElementsOf(PROGRAMMES);
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.at("/severities/errors").asInt()).isZero();
            assertThat(card.at("/severities/warnings").asInt()).isPositive();
        });
    }

    @Test
    void saysWhatTheAgreementOfVasterasLeavesOpen() {
        JsonNode page = json("/api/programmes/vasteras?lang=en");

        assertThat(page.findValuesAsString("code"))
                .contains(
                        "SE-IOP-003",
                        "SE-IOP-004",
                        "SE-IOP-005",
                        "SE-IOP-006",
                        "SE-IOP-009",
                        "SE-IOP-010",
                        "SE-IOP-011",
                        "SE-IOP-012",
                        "SE-IOP-013",
                        "SE-IOP-014",
                        "COM-PSH-005",
                        "COM-PSH-007");
        assertThat(page.at("/subjects/0/type").asString()).isEqualTo("Partnership");
    }

    @Test
    void keepsTheWordThatStoodBeforeANumber() {
        assertThat(text("/api/programmes/helsingborg?lang=en")).contains("a little more than 1,500 persons");
        assertThat(text("/api/programmes/helsingborg?lang=sv")).contains("drygt 1\u00a0500 personer");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(text("/api/programmes/vasteras?lang=sv"))
                .contains("Undertecknat av", "Ett partnerskap har mål, och varje mål går att mäta");
        assertThat(text("/api/programmes/denmark?lang=da")).contains("Målgrupper", "cirka 37 grupper");
    }

    @Test
    void speaksTheLanguageOfTheBrowserWhereNoneIsAskedFor() {
        service.client()
                .get()
                .uri("/api/texts")
                .header("Accept-Language", "no-NO,en;q=0.5")
                .exchange()
                .expectBody()
                .jsonPath("$.lang")
                .isEqualTo("nb");
        service.client()
                .get()
                .uri("/api/texts")
                .header("Accept-Language", "fi")
                .exchange()
                .expectBody()
                .jsonPath("$.lang")
                .isEqualTo("en");
    }

    @Test
    void everyLanguageHasEveryText() {
        List<String> english =
                new ArrayList<>(json("/api/texts?lang=en").get("texts").propertyNames());
        for (String language : Language.ALL) {
            JsonNode texts = json("/api/texts?lang=" + language).get("texts");
            assertThat(texts.propertyNames()).containsExactlyInAnyOrderElementsOf(english);
            if (!language.equals("en")) {
                assertThat(texts.get("ui.lead"))
                        .isNotEqualTo(json("/api/texts?lang=en").at("/texts/ui.lead"));
            }
        }
    }

    @Test
    void namesNobody() throws IOException {
        List<String> names = new ArrayList<>();
        for (SeedProgramme programme : SeedProgramme.values()) {
            try (InputStream document = programme.open()) {
                JsonNode records = JsonMapper.shared().readTree(document);
                for (String people : List.of("contactPersons", "volunteers", "participants")) {
                    names.addAll(records.path(people).findValuesAsString("name"));
                }
                names.addAll(records.path("events").findValuesAsString("credit"));
            }
        }
        assertThat(names).hasSizeGreaterThan(5);

        for (String language : Language.ALL) {
            Stream.concat(Stream.of(""), PROGRAMMES.stream().map(id -> "/" + id))
                    .map(page -> text("/api/programmes" + page + "?lang=" + language))
                    .forEach(body -> assertThat(body).doesNotContain(names));
        }
    }

    @Test
    void letsTheBrowserLoadNothingFromElsewhere() {
        for (String path : List.of("/", "/js/main.js", "/api/programmes", "/nowhere")) {
            service.client()
                    .get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("Content-Security-Policy", SafeHeaders.POLICY);
        }
        assertThat(SafeHeaders.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*");
    }

    @Test
    void doesNotKnowOtherProgrammes() {
        service.client()
                .get()
                .uri("/api/programmes/atlantis")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    private static String text(String path) {
        byte[] body = service.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body, StandardCharsets.UTF_8);
    }
}
