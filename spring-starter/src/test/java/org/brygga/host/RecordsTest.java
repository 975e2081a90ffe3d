// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.brygga.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records over HTTP as a front-end developer meets them. */
class RecordsTest {

    private static RecordsHost host;
    private static final String TOKEN = Token.of("town", Role.COORDINATOR, "*");

    @BeforeAll
    static void start() {
        host = RecordsHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String organisation(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name
                + "\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\",\"status\":\"ACTIVE\"}";
    }

    @Test
    void aNewRecordIsKeptAndHasAPlaceAndAVersion() {
        var made = host.post("/organisations", TOKEN, organisation("new-one", "Mothers"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/brygga/v1/organisations/new-one");
        assertThat(made.header("ETag")).matches("\"1-[0-9a-f]{8}\"");
        assertThat(made.json().at("/record/name").stringValue()).isEqualTo("Mothers");
        var read = host.get("/organisations/new-one", TOKEN);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.json().get("name").stringValue()).isEqualTo("Mothers");
        assertThat(host.get("/organisations/new-one", TOKEN, "If-None-Match", String.valueOf(read.header("ETag")))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aRecordWithoutAnIdGetsOne() {
        var made = host.post(
                "/organisations", TOKEN, "{\"name\":\"Without\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/record/id").stringValue()).hasSize(36);
    }

    @Test
    void aChangeNeedsTheVersionThatItRestsOn() {
        host.post("/organisations", TOKEN, organisation("changing", "First"));
        String second = organisation("changing", "Second");

        assertThat(host.put("/organisations/changing", TOKEN, second).status()).isEqualTo(428);
        assertThat(host.put("/organisations/changing", TOKEN, second, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(host.put("/organisations/changing", TOKEN, second, "If-Match", "W/\"1\"")
                        .status())
                .isEqualTo(412);
        var changed = host.put("/organisations/changing", TOKEN, second, "If-Match", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).startsWith("\"2-");
        assertThat(host.put("/organisations/changing", TOKEN, second, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(host.get("/organisations/changing/history", TOKEN).json().get("items"))
                .extracting(one -> one.get("record").get("name").stringValue())
                .containsExactly("First", "Second");
        assertThat(host.get("/organisations/changing/history?after=1", TOKEN)
                        .json()
                        .get("items"))
                .extracting(one -> one.get("version").intValue())
                .containsExactly(2);
        assertThat(host.get("/organisations/changing/history?limit=1", TOKEN)
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aRecordThatIsThereIsNotMadeAgain() {
        host.post("/organisations", TOKEN, organisation("there", "First"));

        assertThat(host.post("/organisations", TOKEN, organisation("there", "Second"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theSameKeyIsTheSameRequest() {
        String body = organisation("keyed", "First");

        var first = host.post("/organisations", TOKEN, body, "Idempotency-Key", "k-1");
        var again = host.post("/organisations", TOKEN, body, "Idempotency-Key", "k-1");
        var other = host.post("/organisations", TOKEN, organisation("other", "x"), "Idempotency-Key", "k-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(host.get("/organisations/keyed/history", TOKEN).json().get("items"))
                .hasSize(1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/findings/0/code").stringValue()).isEqualTo("COM-OPR-005");
    }

    @Test
    void aDraftWithABlankInItsIdIsAnsweredAndAnsweredAgain() {
        String draft = "{\"id\":\"min \\\"plan\\\" 1\",\"status\":\"DRAFT\",\"form\":\"IOP\",\"country\":\"SE\"}";

        var first = host.post("/partnerships", TOKEN, draft, "Idempotency-Key", "k-blank");
        var again = host.post("/partnerships", TOKEN, draft, "Idempotency-Key", "k-blank");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatTheRulesRefuseIsNotKeptAndEveryFindingIsTold() {
        String iop = "{\"id\":\"empty-iop\",\"form\":\"IOP\",\"country\":\"SE\"}";

        var refused = host.post("/partnerships", TOKEN, iop, "Accept-Language", "sv");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.json().get("title").stringValue()).startsWith("Posten");
        assertThat(refused.json().get("findings"))
                .extracting(finding -> finding.get("code").stringValue())
                .contains("SE-IOP-002");
        assertThat(host.get("/partnerships/empty-iop", TOKEN).status()).isEqualTo(404);
        var dry = host.post("/partnerships/checks", TOKEN, iop);
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.json().get("findings").toString()).contains("SE-IOP-002");
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlace() {
        assertThat(host.post("/organisations", TOKEN, "{\"id\":").status()).isEqualTo(400);
        assertThat(host.post("/organisations", TOKEN, "[]").status()).isEqualTo(400);
        var unknown = host.post("/organisations", TOKEN, "{\"id\":\"u\",\"nmae\":\"x\",\"country\":\"SE\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/findings/0/text").stringValue()).contains("name");
        assertThat(host.send(
                                "POST",
                                "/organisations",
                                TOKEN,
                                "<x/>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "Content-Type",
                                "text/xml")
                        .status())
                .isIn(400, 415);
        assertThat(host.put("/organisations/a", TOKEN, organisation("b", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsComeAPageAtATimeByCursorAndByOffset() {
        for (int number = 0; number < 45; number++) {
            host.post(
                    "/areas",
                    TOKEN,
                    "{\"id\":\"area-" + (100 + number) + "\",\"name\":\"Area\",\"country\":\"SE\","
                            + "\"kind\":\"NEIGHBOURHOOD\"}");
        }
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = host.get("/areas?limit=20" + next, TOKEN).json();
            page.get("items").forEach(item -> ids.add(item.at("/record/id").stringValue()));
            next = page.has("next") ? "&cursor=" + page.get("next").stringValue() : "";
        } while (!next.isEmpty());

        assertThat(ids).hasSize(45).isSorted().doesNotHaveDuplicates();
        assertThat(host.get("/areas", TOKEN).json().get("items")).hasSize(20);
        assertThat(host.get("/areas?offset=40&limit=10", TOKEN).json().get("items"))
                .extracting(item -> item.at("/record/id").stringValue())
                .containsExactly("area-140", "area-141", "area-142", "area-143", "area-144");
        for (String wrong :
                List.of("limit=0", "limit=501", "limit=x", "offset=-1", "cursor=%21", "sort=name", "on=soon")) {
            assertThat(host.get("/areas?" + wrong, TOKEN).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void listsAreNarrowedAndPeopleAreSearchedInTheBody() {
        host.post("/organisations", TOKEN, organisation("home", "Home"));
        String person = "{\"id\":\"%s\",\"person\":\"aabbccddeeff4000800000000000000%d\",\"name\":\"%s\","
                + "\"organisation\":\"organisation:home\",\"identification\":\"IDENTIFIED\",\"retainUntil\":\"2030-01-01\","
                + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]}";
        assertThat(host.post("/participants", TOKEN, String.format(java.util.Locale.ROOT, person, "p1", 1, "Amal"))
                        .status())
                .isEqualTo(201);
        host.post("/participants", TOKEN, String.format(java.util.Locale.ROOT, person, "p2", 2, "Beatrice"));

        assertThat(host.get("/participants?organisation=organisation:home", TOKEN)
                        .json()
                        .get("items"))
                .hasSize(2);
        assertThat(host.get("/participants?organisation=organisation:nowhere", TOKEN)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(host.get("/participants?q=amal", TOKEN).status()).isEqualTo(400);
        assertThat(host.post("/participants/searches", TOKEN, "{\"q\":\"beat\"}")
                        .json()
                        .get("items"))
                .extracting(item -> item.at("/record/id").stringValue())
                .containsExactly("p2");
        assertThat(host.get("/organisations?q=home", TOKEN).json().get("items")).hasSize(1);
        assertThat(host.get("/participants?changed-since=2999-01-01T00:00:00Z", TOKEN)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void aRecordIsTakenAwayByItsVersion() {
        host.post("/organisations", TOKEN, organisation("leaving", "First"));

        assertThat(host.send("DELETE", "/organisations/leaving", TOKEN, (byte[]) null)
                        .status())
                .isEqualTo(428);
        assertThat(host.send("DELETE", "/organisations/leaving", TOKEN, (byte[]) null, "If-Match", "\"2\"")
                        .status())
                .isEqualTo(412);
        assertThat(host.send("DELETE", "/organisations/leaving", TOKEN, (byte[]) null, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);
        assertThat(host.get("/organisations/leaving", TOKEN).status()).isEqualTo(404);
    }

    private static String batch(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    private static String item(String id, long version, String name) {
        return "{\"list\":\"organisations\",\"version\":" + version + ",\"record\":" + organisation(id, name) + "}";
    }

    @Test
    void severalAreKeptTogetherOrNoneOfThem() {
        var kept = host.post("/batches", TOKEN, batch(item("b1", 0, "One"), item("b2", 0, "Two")));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.json().get("items"))
                .extracting(one -> one.get("version").intValue())
                .containsExactly(1, 1);

        var stale = host.post("/batches", TOKEN, batch(item("b1", 1, "Changed"), item("b2", 7, "Changed")));
        assertThat(stale.status()).isEqualTo(412);
        var missing = host.post("/batches", TOKEN, batch(item("b1", 1, "Changed"), item("b9", 1, "Changed")));
        assertThat(missing.status()).isEqualTo(404);
        var there = host.post("/batches", TOKEN, batch(item("b1", 1, "Changed"), item("b2", 0, "Changed")));
        assertThat(there.status()).isEqualTo(409);
        String iop =
                "{\"list\":\"partnerships\",\"version\":0,\"record\":{\"id\":\"e\",\"form\":\"IOP\",\"country\":\"SE\"}}";
        assertThat(host.post("/batches", TOKEN, batch(item("b1", 1, "Changed"), iop))
                        .status())
                .isEqualTo(422);
        for (String wrong : List.of("{}", "[]", "{\"items\":[1]}", "{\"items\":[{}]}", "{\"items\":[],\"x\":1}")) {
            assertThat(host.post("/batches", TOKEN, wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(host.get("/organisations/b1", TOKEN).json().get("name").stringValue())
                .isEqualTo("One");
        assertThat(host.get("/organisations/b1/history", TOKEN).json().get("items"))
                .hasSize(1);

        var changed = host.post("/batches", TOKEN, batch(item("b1", 1, "Changed"), item("b2", 1, "Changed")));
        assertThat(changed.json().get("items"))
                .extracting(one -> one.get("version").intValue())
                .containsExactly(2, 2);
    }
}
