// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.brygga.access.Role;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Protection;
import org.brygga.model.statement.AcknowledgementBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is found in the records of a town, by whoever can mend it. */
class FindingsInboxTest {

    private static final String COORDINATOR = token(Role.COORDINATOR);

    private RecordsHost host;
    private DatasetStore store;

    @BeforeEach
    void start() {
        host = RecordsHost.start();
        store = host.running().context().getBean(TenantStores.class).of("town");
        TenantTown.fill(store, "a");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String token(Role role) {
        return Token.of("town", role, "aabbccddeeff40008000000000000009", List.of("*"));
    }

    private JsonNode inbox(String query) {
        return host.get("/findings" + query, COORDINATOR).json();
    }

    private JsonNode firstWarning() {
        JsonNode items = inbox("?severity=WARNING").get("items");
        assertThat(items.isEmpty()).isFalse();
        return items.get(0);
    }

    @Test
    void theWorstComesFirstAndEachSeverityIsCounted() {
        JsonNode all = inbox("");

        List<String> severities = all.get("items")
                .valueStream()
                .map(item -> item.get("severity").asString())
                .toList();
        assertThat(severities).isSortedAccordingTo((one, other) -> rank(one) - rank(other));
        assertThat(all.get("total").asInt()).isEqualTo(severities.size());
        for (String severity : List.of("ERROR", "WARNING", "INFO")) {
            long found = severities.stream().filter(severity::equals).count();
            assertThat(all.at("/counts/" + severity).asLong()).isEqualTo(found);
            assertThat(inbox("?severity=" + severity).get("total").asLong()).isEqualTo(found);
        }
        JsonNode second = inbox("?offset=1&limit=1");
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.at("/items/0")).isEqualTo(all.at("/items/1"));
        assertThat(second.get("total")).isEqualTo(all.get("total"));
    }

    private static int rank(String severity) {
        return List.of("ERROR", "WARNING", "INFO").indexOf(severity);
    }

    @Test
    void theInboxIsNarrowedToOneRuleAndOneRecord() {
        JsonNode warning = firstWarning();
        String code = warning.get("code").asString();
        String subject = warning.at("/subject/type").asString() + ":"
                + warning.at("/subject/key").asString();

        JsonNode narrowed = inbox("?code=" + code + "&subject=" + subject);
        assertThat(narrowed.get("items").isEmpty()).isFalse();
        assertThat(narrowed.get("items").valueStream())
                .allMatch(item -> item.get("code").asString().equals(code)
                        && item.get("subject").equals(warning.get("subject")));
        assertThat(inbox("?subject=group:nothing").get("total").asInt()).isZero();
        assertThat(host.get("/findings?severity=BAD", COORDINATOR).status()).isEqualTo(400);
        assertThat(host.get("/findings?acknowledged=perhaps", COORDINATOR).status())
                .isEqualTo(400);
        assertThat(host.get("/findings", token(Role.MUNICIPAL_READER)).status()).isEqualTo(403);
    }

    @Test
    void whatIsLetStandLeavesTheInboxAndIsShownBesideIt() {
        JsonNode warning = firstWarning();
        int before = inbox("").get("total").asInt();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        String body = String.format(
                Locale.ROOT,
                """
                {"id":"looked","rule":"%s","subject":"%s:%s","fingerprint":"%s","severity":"WARNING","reason":"ACCEPTED",
                 "role":"COORDINATOR","validity":{"start":"%s","end":"%s"}}""",
                warning.get("code").asString(),
                warning.at("/subject/type").asString(),
                warning.at("/subject/key").asString(),
                warning.get("fingerprint").asString(),
                today.minusDays(1),
                today.plusMonths(6));
        var kept = host.post("/acknowledgements", COORDINATOR, body);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);

        assertThat(inbox("").get("items").valueStream())
                .noneMatch(item -> item.get("fingerprint").equals(warning.get("fingerprint")));
        assertThat(inbox("").get("total").asInt()).isLessThan(before);
        JsonNode beside = inbox("?acknowledged=true");
        assertThat(beside.get("items").size()).isEqualTo(1);
        assertThat(beside.at("/items/0/fingerprint")).isEqualTo(warning.get("fingerprint"));
        assertThat(beside.at("/items/0/acknowledged/until").asString())
                .isEqualTo(today.plusMonths(6).toString());
        // The acknowledgement of the town covers a finding that nobody finds.
        assertThat(beside.get("lapsed").valueStream())
                .anyMatch(one -> one.get("id").asString().equals("a-acknowledgement")
                        && one.get("why").asString().equals("MENDED"));
    }

    @Test
    void whatIsFoundAboutSomebodyHiddenIsNotTold() {
        change(her(Protection.Level.NONE));
        store.inUnit(unit -> unit.put(
                AcknowledgementBuilder.builder()
                        .id("about-her")
                        .subject(Ref.of("volunteer", "a-volunteer"))
                        .build(),
                0));
        assertThat(host.get("/acknowledgements/about-her", COORDINATOR).status())
                .isEqualTo(200);
        assertThat(inbox("?limit=1000").toString()).contains("\"type\":\"volunteer\"");

        change(her(Protection.Level.IDENTITY));

        assertThat(inbox("?limit=1000").toString()).doesNotContain("\"type\":\"volunteer\"");
        assertThat(host.get("/acknowledgements/about-her", COORDINATOR).status())
                .isEqualTo(404);
        assertThat(inbox("?acknowledged=true").toString()).doesNotContain("about-her");
    }

    /** She is active, and nobody has asked what the programme promises her. */
    private Volunteer her(Protection.Level level) {
        Volunteer kept = store.now()
                .find(Volunteer.class, Ref.of("volunteer", "a-volunteer"))
                .orElseThrow();
        return VolunteerBuilder.builder(kept)
                .status(Code.of("ACTIVE"))
                .protection(new Protection(level, null, null))
                .build();
    }

    private void change(Volunteer record) {
        store.inUnit(unit -> unit.put(
                record, unit.load(Volunteer.class, record.ref()).orElseThrow().version()));
    }
}
