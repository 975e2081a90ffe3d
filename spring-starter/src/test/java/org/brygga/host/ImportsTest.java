// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.model.organisation.Organisation;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file is sent, tried, mended, kept and taken back; nobody else is told of it. */
class ImportsTest {

    private static final String HER = "aabbccddeeff40008000000000000009";
    private static final String COORDINATOR = Token.of("town", Role.COORDINATOR, HER, List.of("*"));
    private static final String OFFICER =
            Token.of("town", Role.DATA_PROTECTION_OFFICER, "aabbccddeeff4000800000000000000a", List.of("*"));
    private static final Set<String> BUSY = Set.of("WAITING", "RUNNING");

    private RecordsHost host;

    @BeforeEach
    void start() {
        host = RecordsHost.start("brygga.store.jobs-pause=50ms");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private RecordsHost.Answer send(String name, String text, String query) {
        return host.send(
                "POST",
                "/imports" + query,
                COORDINATOR,
                text.getBytes(StandardCharsets.UTF_8),
                "Content-Disposition",
                "attachment; filename=\"" + name + "\"");
    }

    private JsonNode settled(String id) {
        Instant end = Instant.now().plusSeconds(60);
        JsonNode item = host.get("/imports/" + id, COORDINATOR).json();
        while (BUSY.contains(item.path("state").asString()) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            item = host.get("/imports/" + id, COORDINATOR).json();
        }
        assertThat(item.path("state").asString()).isEqualTo("DONE");
        return item;
    }

    private List<String> names() {
        return host.running().context().getBean(TenantStores.class).of("town").now().all(Organisation.class).stream()
                .map(Organisation::name)
                .toList();
    }

    @Test
    void aFileIsTriedAndThenKept() {
        var sent = send("organisations.csv", "id;name;country;kind\na;A;SE;CIVIL_SOCIETY\nb;B;SE;CIVIL_SOCIETY\n", "");
        assertThat(sent.status()).isEqualTo(202);
        String id = sent.json().get("id").stringValue();

        JsonNode tried = settled(id);
        assertThat(tried.get("committed").booleanValue()).isFalse();
        assertThat(tried.at("/counts/0/created").intValue()).isEqualTo(2);
        assertThat(names()).isEmpty();

        assertThat(host.post("/imports/" + id + "/commits", COORDINATOR, "").status())
                .isEqualTo(202);
        assertThat(settled(id).get("committed").booleanValue()).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("A", "B");
        assertThat(host.post("/imports/" + id + "/commits", COORDINATOR, "").status())
                .isEqualTo(409);

        assertThat(host.post("/imports/" + id + "/reversals", COORDINATOR, "")
                        .json()
                        .get("findings"))
                .isEmpty();
        assertThat(names()).isEmpty();
        assertThat(host.get("/imports/" + id, COORDINATOR).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsToldInHerLanguageAndTheRowsGoBack() {
        String id = send("organisationer.csv", "id;Namn;Land\na;A;SE\nb;;SE\n", "?only=organisation&atomicity=OBJECT")
                .json()
                .get("id")
                .stringValue();
        settled(id);

        JsonNode report = host.get("/imports/" + id + "/report", COORDINATOR, "Accept-Language", "sv")
                .json();
        assertThat(report.at("/findings/0/code").stringValue()).isEqualTo("COM-ORG-001");
        assertThat(report.at("/findings/0/place/line").intValue()).isEqualTo(3);
        assertThat(report.at("/findings/0/text").stringValue()).contains("Namnet saknas");

        JsonNode english = host.get("/imports/" + id + "/report", COORDINATOR, "Accept-Language", "en")
                .json();
        assertThat(english.at("/findings/0/fingerprint")).isEqualTo(report.at("/findings/0/fingerprint"));
        assertThat(english.at("/findings/0/text").stringValue()).contains("The name is missing");

        var refused = host.get("/imports/" + id + "/refused", COORDINATOR);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Namn", "b").doesNotContain("\na;");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");

        host.post("/imports/" + id + "/commits", COORDINATOR, "");
        settled(id);
        assertThat(names()).containsExactly("A");
    }

    @Test
    void sheSaysWhatHerColumnsMeanAndItIsTriedAgain() {
        String id = send("lista.csv", "Nr;Vem;Var\na;A;SE\n", "?only=organisation")
                .json()
                .get("id")
                .stringValue();
        assertThat(settled(id).get("errors").intValue()).isPositive();

        var mapped = host.post(
                "/imports/" + id + "/mappings",
                COORDINATOR,
                "{\"columns\":{\"organisations\\nNr\":\"id\",\"organisations\\nVem\":\"name\","
                        + "\"organisations\\nVar\":\"country\"}}");
        assertThat(mapped.status()).isEqualTo(202);

        assertThat(settled(id).get("errors").intValue()).isZero();
    }

    @Test
    void nobodyElseIsToldOfHerFile() {
        String id = send("organisations.csv", "id;name;country\na;A;SE\n", "")
                .json()
                .get("id")
                .stringValue();
        settled(id);

        for (String token : List.of(
                Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000b", List.of("*")),
                Token.of("other", Role.COORDINATOR, HER, List.of("*")))) {
            for (String path : List.of("", "/report", "/refused")) {
                assertThat(host.get("/imports/" + id + path, token).status()).isEqualTo(404);
            }
            assertThat(host.post("/imports/" + id + "/commits", token, "").status())
                    .isEqualTo(404);
            assertThat(host.get("/imports", token).json().get("items")).isEmpty();
        }
        assertThat(host.get("/imports", OFFICER).status()).isEqualTo(403);
        assertThat(host.get("/imports", COORDINATOR).json().get("items")).hasSize(1);
    }

    @Test
    void sheImportsWhatSheMayWrite() {
        host.send(
                "POST",
                "/imports",
                Token.of("town", Role.COORDINATOR, HER, List.of("organisation:mine")),
                "id;name;country\nother;O;SE\n".getBytes(StandardCharsets.UTF_8),
                "Content-Disposition",
                "attachment; filename=\"organisations.csv\"");
        String id = host.get("/imports", COORDINATOR).json().at("/items/0/id").stringValue();
        settled(id);

        JsonNode report = host.get("/imports/" + id + "/report", COORDINATOR).json();
        assertThat(report.at("/findings/0/code").stringValue()).isEqualTo("COM-IMP-008");
    }

    @Test
    void whoeverIsForgottenIsForgottenInFilesThatWereSentToo() {
        String id = send("participants.csv", "id;name;person\np1;Kanarina;aabbccddeeff40008000000000000002\n", "")
                .json()
                .get("id")
                .stringValue();
        settled(id);
        host.post("/imports/" + id + "/commits", COORDINATOR, "");
        settled(id);

        assertThat(host.post("/erasures", OFFICER, "{\"person\":\"aabbccddeeff40008000000000000002\"}")
                        .status())
                .isEqualTo(200);

        assertThat(host.get("/imports/" + id, COORDINATOR).status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefusedAtOnce() {
        assertThat(send("x.csv", "", "").status()).isEqualTo(400);
        assertThat(send("x.csv", "x", "?strategy=EVERYTHING").status()).isEqualTo(400);
        try (RecordsHost small = RecordsHost.start("brygga.web.max-file=1KB")) {
            assertThat(small.send("POST", "/imports", COORDINATOR, "x".repeat(2_000))
                            .status())
                    .isEqualTo(413);
        }
    }
}
