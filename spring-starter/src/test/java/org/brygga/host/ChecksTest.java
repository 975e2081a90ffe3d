// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ChecksTest {

    private static final String IOP = "{\"id\": \"iop\", \"form\": \"IOP\", \"country\": \"SE\"}";

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.start(
                SmallApplication.class,
                "brygga.web.enabled=true",
                "brygga.web.path=/checking",
                "brygga.web.max-body=20KB");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void findsWhatIsMissingInVasterasAndNothingWrong() throws IOException {
        try (InputStream document = SeedProgramme.VASTERAS.open()) {
            application
                    .post("/checking/checks", new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.summary.errors")
                    .isEqualTo(0)
                    .jsonPath("$.summary.records")
                    .isEqualTo(12)
                    .jsonPath("$.findings[?(@.code == 'SE-IOP-006')].severity")
                    .isEqualTo("WARNING")
                    .jsonPath("$.packs[?(@ =~ /sweden@.+/)]")
                    .exists();
        }
    }

    @Test
    void errorsAreFoundNotRefused() {
        application
                .post("/checking/checks", document(IOP))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')].pointer")
                .isEqualTo("/partnerships/0/contributions");
    }

    @Test
    void anUnknownPropertyIsAnError() {
        application
                .post("/checking/checks", document("{\"id\": \"p\", \"form\": \"OTHER\", \"colour\": 1}"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'COM-DOC-004')].severity")
                .isEqualTo("ERROR");
    }

    @Test
    void judgesLinesOfJson() {
        application
                .client()
                .post()
                .uri("/checking/checks")
                .header("Content-Type", "application/x-ndjson")
                .body(("{\"type\": \"partnership\", " + IOP.substring(1) + "\n").getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.summary.records")
                .isEqualTo(1)
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')]")
                .exists();
    }

    @Test
    void judgesAsOfTheDayThatIsAskedFor() {
        application
                .post("/checking/checks?asOf=2009-12-31", document(IOP))
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')]")
                .doesNotExist();
    }

    @Test
    void judgesUnderTheProfileThatIsAskedFor() {
        application
                .post("/checking/checks?profile=IMPORT_DRAFT", document("{\"id\": \"p\"}"))
                .expectBody()
                .jsonPath("$.summary.errors")
                .isEqualTo(0);
        application
                .post("/checking/checks", document("{\"id\": \"p\"}"))
                .expectBody()
                .jsonPath("$.findings[?(@.severity == 'ERROR')]")
                .exists();
    }

    @Test
    void anUnknownDayOrProfileIsRefused() {
        application.post("/checking/checks?asOf=soon", "{}").expectStatus().isBadRequest();
        application.post("/checking/checks?profile=kind", "{}").expectStatus().isBadRequest();
    }

    @Test
    void answersInTheLanguageOfTheReader() {
        for (String language : new String[] {"sv", "da", "nb", "nn", "en"}) {
            application
                    .post("/checking/checks", document(IOP), language + ",en;q=0.1")
                    .expectHeader()
                    .valueEquals("Content-Language", language);
        }
        application.post("/checking/checks", document(IOP), "no").expectHeader().valueEquals("Content-Language", "nb");
        application
                .post("/checking/checks", document(IOP), "not a header;;")
                .expectHeader()
                .valueEquals("Content-Language", "en");
    }

    @Test
    void aMalformedBodyIsRefusedWithThePlace() {
        application
                .post("/checking/checks", "{\"partnerships\": [,]}", "sv")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Innehållet går inte att läsa")
                .jsonPath("$.findings[0].code")
                .isEqualTo("COM-DOC-001")
                .jsonPath("$.findings[0].place.line")
                .isEqualTo(1);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        application
                .post("/checking/checks", " ".repeat(20_481))
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.findings")
                .isEmpty();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        application
                .client()
                .post()
                .uri("/checking/checks")
                .contentType(MediaType.TEXT_PLAIN)
                .body("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("urn:brygga:problem:wrong-media-type"));
    }

    private static String document(String partnership) {
        return "{\"brygga\": {\"format\": \"1\"}, \"partnerships\": [" + partnership + "]}";
    }
}
