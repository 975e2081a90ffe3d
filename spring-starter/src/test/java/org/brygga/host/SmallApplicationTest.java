// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Ten lines of a foreign application and nothing configured. */
class SmallApplicationTest {

    private static final String IOP_WITHOUT_CONTRIBUTIONS = "{\"id\": \"iop\", \"form\": \"IOP\", \"country\": \"SE\"}";

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.start(SmallApplication.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void refusesAnIopWithoutContributions() {
        application
                .post("/partnerships", IOP_WITHOUT_CONTRIBUTIONS)
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')].severity")
                .isEqualTo("ERROR")
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')].path")
                .isEqualTo("/contributions")
                .jsonPath("$.findings[?(@.severity == 'WARNING')]")
                .exists();
    }

    @Test
    void saysItInTheLanguageOfTheReader() {
        application
                .post("/partnerships", IOP_WITHOUT_CONTRIBUTIONS, "sv-SE,sv;q=0.9,en;q=0.5")
                .expectHeader()
                .valueEquals("Content-Language", "sv")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("Posten har fel och togs inte emot"));
    }

    @Test
    void takesTheAgreementOfVasteras() throws Exception {
        try (InputStream document = SeedProgramme.VASTERAS.open()) {
            String agreement =
                    JsonMapper.shared().readTree(document).at("/partnerships/0").toString();

            application.post("/partnerships", agreement).expectStatus().isOk();
        }
    }

    @Test
    void opensNothing() {
        application.post("/brygga/checks", "{}").expectStatus().isNotFound();
    }
}
