// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class LargeApplicationTest {

    private static final String IOP = "{\"id\": \"iop\", \"form\": \"IOP\", \"country\": \"SE\"}";

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.start(LargeApplication.class, "spring.mvc.problemdetails.enabled=true");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aBrokenShapeIsAFindingToo() {
        application
                .post("/partnerships", "{\"id\": \"not an id\", \"form\": \"OTHER\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'COM-SHP-Identifier')].path")
                .isEqualTo("/id");
    }

    @Test
    void aRecordInsideSomethingElseIsJudged() {
        application
                .post(
                        "/applications",
                        "{\"by\": \"x\", \"partnership\": {\"id\": \"p\", \"form\": \"IOP\", \"country\": \"SE\"}}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')].subject.key")
                .isEqualTo("p");
    }

    @Test
    void recordsInAListAreJudged() {
        application
                .post("/many", "[" + IOP + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.findings[?(@.code == 'SE-IOP-002')]")
                .exists();
    }

    @Test
    void whatIsNotOursIsLeftToTheApplication() {
        application
                .post("/notes", "{\"text\": \"\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.findings")
                .doesNotExist();
    }

    @Test
    void anUnreadableRecordIsRefusedWithoutWhatWasWritten() {
        application
                .post("/contacts", "{\"id\": \"c\", \"retainUntil\": \"Zebedeus Ormstunga\"}")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains("urn:brygga:problem:unreadable")
                        .doesNotContain("Zebedeus"));
    }

    @Test
    void aHandlerOfTheApplicationGoesFirst() {
        try (Running own = Running.start(List.of(LargeApplication.class, OwnHandler.class))) {
            own.post("/partnerships", IOP)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody(String.class)
                    .isEqualTo("our own words");
        }
    }
}
