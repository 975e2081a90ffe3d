// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.audit.AuditEntry;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Ref;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file is asked for, made by a job, and fetched by nobody but whoever asked, as long as it may be. */
class FilesTest {

    private static final String HER = "aabbccddeeff40008000000000000009";
    private static final String COORDINATOR = Token.of("town", Role.COORDINATOR, HER, List.of("*"));
    private static final String OFFICER =
            Token.of("town", Role.DATA_PROTECTION_OFFICER, "aabbccddeeff4000800000000000000a", List.of("*"));
    private static final String WOMAN = "aabbccddeeff40008000000000000002";
    private static final Set<String> BUSY = Set.of("WAITING", "RUNNING");

    private RecordsHost host;

    @BeforeEach
    void start() {
        host = RecordsHost.start("brygga.store.jobs-pause=50ms");
        assertThat(host.post("/participants", COORDINATOR, woman("")).status()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String woman(String more) {
        return "{\"id\":\"p1\",\"person\":\"" + WOMAN + "\",\"name\":\"Kanarina\"" + more + "}";
    }

    private String made(String path, String token) {
        var asked = host.post(path, token, "");
        assertThat(asked.status()).isEqualTo(202);
        String id = asked.json().get("id").stringValue();
        assertThat(asked.header("Location")).endsWith("/v1/files/" + id);
        Instant end = Instant.now().plusSeconds(60);
        JsonNode item = host.get("/files/" + id, token).json();
        while (BUSY.contains(item.path("state").asString()) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            item = host.get("/files/" + id, token).json();
        }
        assertThat(item.path("state").asString()).isEqualTo("DONE");
        return id;
    }

    @Test
    void anExportThatWasMadeByAJobIsWhatIsGivenAtOnce() {
        String id = made("/exports/json", COORDINATOR);

        var fetched = host.get("/files/" + id + "/content", COORDINATOR);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.header("Content-Disposition")).contains("export.json");
        assertThat(fetched.header("Cache-Control")).isEqualTo("no-store");
        assertThat(fetched.json().get("participants"))
                .isEqualTo(host.get("/exports/json", COORDINATOR).json().get("participants"))
                .hasSize(1);
        assertThat(host.get("/files", COORDINATOR).json().at("/items/0/name").stringValue())
                .isEqualTo("export.json");

        assertThat(host.send("DELETE", "/files/" + id, COORDINATOR, "").status())
                .isEqualTo(204);
        assertThat(host.get("/files/" + id + "/content", COORDINATOR).status()).isEqualTo(404);
        assertThat(host.post("/exports/paper", COORDINATOR, "").status()).isEqualTo(404);
    }

    @Test
    void nobodyElseIsToldOfIt() {
        String id = made("/exports/csv", COORDINATOR);

        for (String token : List.of(
                OFFICER,
                Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000b", List.of("*")),
                Token.of("other", Role.COORDINATOR, HER, List.of("*")))) {
            assertThat(host.get("/files/" + id, token).status()).isEqualTo(404);
            assertThat(host.get("/files/" + id + "/content", token).status()).isEqualTo(404);
            assertThat(host.send("DELETE", "/files/" + id, token, "").status()).isEqualTo(404);
            assertThat(host.get("/files", token).json().get("items")).isEmpty();
        }
        assertThat(host.get("/files/" + id + "/content", COORDINATOR).status()).isEqualTo(200);
    }

    @Test
    void whoeverSeesLessThanSheDidGetsItNoLonger() {
        String id = made("/exports/json", COORDINATOR);

        String narrowed = Token.of("town", Role.COORDINATOR, HER, List.of("group:tuesday"));
        assertThat(host.get("/files/" + id + "/content", narrowed).status()).isEqualTo(404);
        assertThat(host.get("/files/" + id + "/content", COORDINATOR).status()).isEqualTo(404);
    }

    @Test
    void aFileFromBeforeSomebodyWasProtectedIsNotGivenOut() {
        String id = made("/exports/json", COORDINATOR);
        String later = made("/exports/jsonl", COORDINATOR);
        assertThat(host.get("/files/" + id + "/content", COORDINATOR).status()).isEqualTo(200);

        String etag = host.get("/participants/p1", COORDINATOR).header("ETag");
        assertThat(host.send(
                                "PUT",
                                "/participants/p1",
                                COORDINATOR,
                                woman(",\"protection\":{\"level\":\"LOCATION\"}")
                                        .getBytes(StandardCharsets.UTF_8),
                                "If-Match",
                                etag)
                        .status())
                .isIn(200, 204);

        assertThat(host.get("/files/" + later + "/content", COORDINATOR).status())
                .isEqualTo(404);
        assertThat(host.get("/files/" + id + "/content", COORDINATOR).status()).isEqualTo(404);
        String anew = made("/exports/json", COORDINATOR);
        assertThat(host.get("/files/" + anew + "/content", COORDINATOR).body()).doesNotContain("Kanarina");
    }

    @Test
    void whoeverIsForgottenIsForgottenInFilesThatWereMadeToo() {
        String id = made("/exports/json", COORDINATOR);

        assertThat(host.post("/erasures", OFFICER, "{\"person\":\"" + WOMAN + "\"}")
                        .status())
                .isEqualTo(200);

        assertThat(host.get("/files/" + id, COORDINATOR).status()).isEqualTo(404);
    }

    @Test
    void thatSomebodyTookRecordsOutStandsInTheTrail() {
        host.get("/exports/json", COORDINATOR);
        made("/exports/csv", OFFICER);

        var store = host.running().context().getBean(TenantStores.class).of("town");
        assertThat(store.audit(0, 100))
                .filteredOn(entry -> entry.action().equals("export.asked"))
                .extracting(AuditEntry::role)
                .containsExactly("COORDINATOR", "DATA_PROTECTION_OFFICER");
        assertThat(store.find(Participant.class, Ref.of("participant", "p1"))).isPresent();
    }
}
