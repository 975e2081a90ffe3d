// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in the made-up town is hidden; what the invented people may do about it. */
class ProtectedPersonTest {

    private static final String KEY = "5eed1111aaaa40008000000000000104";
    private static final String HER = "/brygga/v1/participants/soderbacka-p4";

    private static Started service;

    @BeforeAll
    static void start() {
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Visitor as(String person) {
        return as(service, person);
    }

    private static Visitor as(Started where, String person) {
        return Visitor.as(where.address(), person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator",
                "coordinator-2",
                "coordinator-norrbacka",
                "volunteer",
                "municipality",
                "funder",
                "national",
                "officer"
            })
    void nobodySeesHer(String person) {
        Visitor visitor = as(person);

        assertThat(visitor.get(HER).status()).isIn(403, 404);
        for (String path : new String[] {"/brygga/v1/groups/soderbacka-nu", "/brygga/v1/exports/json"}) {
            assertThat(visitor.get(path).body()).doesNotContain(KEY, "soderbacka-p4", "Nahid");
        }
    }

    @Test
    void aReasonAndATimeOpenHerAndTwoPeopleLowerHerProtection() {
        try (Started own = Started.service()) {
            lower(own);
        }
    }

    private static void lower(Started own) {
        String reason = "{\"person\":\"" + KEY + "\",\"reason\":\"SAFETY\",\"minutes\":10}";
        Visitor first = as(own, "coordinator");
        Visitor second = as(own, "coordinator-2");
        for (Visitor one : new Visitor[] {first, second}) {
            assertThat(one.send("POST", "/brygga/v1/clearances", reason).status())
                    .isEqualTo(201);
            assertThat(one.get(HER).status()).isEqualTo(200);
        }
        assertThat(as(own, "coordinator-norrbacka").get(HER).status()).isEqualTo(404);

        String lower = HER + "/protections/lowerings";
        Visitor.Answer asked = first.send("POST", lower, "{\"level\":\"LOCATION\"}");
        assertThat(asked.status()).isEqualTo(202);
        String confirm =
                "{\"level\":\"LOCATION\",\"code\":\"" + asked.json().get("code").asString() + "\"}";

        assertThat(first.send("POST", lower, confirm).status()).isEqualTo(403);
        assertThat(second.send("POST", lower, confirm).status()).isEqualTo(200);
    }

    @Test
    void aVolunteerSeesHerOwnGroupAndNoOther() {
        Visitor leader = as("volunteer");

        assertThat(leader.get("/brygga/v1/groups/norrbacka-nu").status()).isEqualTo(200);
        assertThat(leader.get("/brygga/v1/groups/soderbacka-nu").status()).isEqualTo(404);
        assertThat(as("funder").get("/brygga/v1/grants").json().get("items")).hasSize(1);
    }
}
