// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brygga.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No answer counts or names somebody whom its reader does not see: not of a check, a batch, a feed, or a note. */
class SilentAnswersTest {

    private static final String EVERYTHING = Token.of("town", Role.COORDINATOR, "*");
    private static final String CLEARED =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000c", List.of("*"));
    private static final String NORTH =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000a", List.of("organisation:north"));
    private static final String HIDDEN = "aabbccddeeff40008000000000000001";
    private static final String BOTH = "aabbccddeeff4000800000000000000d";

    private static RecordsHost host;

    @BeforeAll
    static void start() {
        host = RecordsHost.start();
        for (String side : List.of("north", "south")) {
            host.post(
                    "/organisations",
                    EVERYTHING,
                    "{\"id\":\"" + side + "\",\"name\":\"N\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");
        }
        host.post("/participants", EVERYTHING, participant("amal", "aabbccddeeff40008000000000000002", "north", ""));
        host.post(
                "/participants",
                EVERYTHING,
                participant("hidden", HIDDEN, "north", ",\"protection\":{\"level\":\"LOCATION\"}"));
        host.post("/groups", EVERYTHING, group(3));
        host.post("/clearances", CLEARED, "{\"person\":\"" + HIDDEN + "\",\"reason\":\"SAFETY\",\"minutes\":5}");
        for (String person : List.of("hidden", "amal")) {
            assertThat(host.post("/groups/counted/enrolments", CLEARED, "{\"person\":\"participant:" + person + "\"}")
                            .status())
                    .isEqualTo(200);
        }
        host.post("/volunteers", EVERYTHING, volunteer("v", BOTH, "north", ""));
        host.post("/volunteers", EVERYTHING, volunteer("w", "aabbccddeeff4000800000000000000f", "north", ""));
        host.post("/participants", EVERYTHING, participant("far", BOTH, "south", ""));
        host.post(
                "/volunteers",
                EVERYTHING,
                volunteer(
                        "unseen",
                        "aabbccddeeff4000800000000000000e",
                        "north",
                        ",\"protection\":{\"level\":\"LOCATION\"}"));
        host.post(
                "/programmes",
                EVERYTHING,
                "{\"id\":\"pr\",\"name\":\"P\",\"country\":\"SE\",\"responsible\":\"organisation:north\"}");
        host.post("/outreach", EVERYTHING, "{\"id\":\"nov\",\"programme\":\"programme:pr\",\"month\":\"2026-11\"}");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String group(int most) {
        return "{\"id\":\"counted\",\"name\":\"G\",\"status\":\"PLANNED\",\"capacity\":{\"max\":" + most
                + "},\"organisation\":\"organisation:north\"}";
    }

    private static String participant(String id, String key, String organisation, String more) {
        return "{\"id\":\"" + id + "\",\"person\":\"" + key + "\",\"name\":\"Name of " + id
                + "\",\"organisation\":\"organisation:" + organisation
                + "\",\"retainUntil\":\"2030-01-01\",\"identification\":\"PSEUDONYMOUS\","
                + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]" + more + "}";
    }

    private static String volunteer(String id, String key, String organisation, String more) {
        return "{\"id\":\"" + id + "\",\"person\":\"" + key
                + "\",\"name\":\"V\",\"status\":\"CANDIDATE\",\"organisation\":\"organisation:" + organisation
                + "\",\"retainUntil\":\"2030-01-01\",\"purposes\":[{\"purpose\":\"VOLUNTEER_AGREEMENT\",\"basis\":\"CONTRACT\"}]"
                + more + "}";
    }

    private static String contact(String id, String volunteer, String more) {
        return "{\"id\":\"" + id
                + "\",\"date\":\"2026-11-02\",\"channel\":\"STREET\",\"language\":\"sv\",\"volunteer\":\"volunteer:"
                + volunteer + "\"" + more + "}";
    }

    private static String volunteerToken(String key) {
        return Token.signed(Map.of(
                "brygga_tenant",
                "town",
                "brygga_role",
                "VOLUNTEER",
                "brygga_within",
                List.of("organisation:north"),
                "brygga_person",
                key));
    }

    @Test
    void neitherACheckNorABatchCountsWhomSheDoesNotSee() {
        var shown = host.get("/groups/counted", EVERYTHING);
        assertThat(shown.json().path("enrolments")).hasSize(1);
        String asked = shown.body().replace("\"max\":3", "\"max\":1");

        var checked = host.post("/groups/checks", EVERYTHING, asked);
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body()).doesNotContain("COM-GRP-003");
        assertThat(host.post(
                                "/groups/checks",
                                CLEARED,
                                host.get("/groups/counted", CLEARED).body().replace("\"max\":3", "\"max\":1"))
                        .body())
                .contains("COM-GRP-003");

        long now = host.get("/groups/counted/history", EVERYTHING)
                .json()
                .path("items")
                .size();
        var batch = host.post(
                "/batches",
                EVERYTHING,
                "{\"items\":[{\"list\":\"groups\",\"version\":" + now + ",\"record\":" + asked + "}]}");
        assertThat(batch.status()).as(batch.body()).isEqualTo(200);
        assertThat(batch.body()).doesNotContain("COM-GRP-003");
    }

    @Test
    void theFeedDoesNotTellThatAVolunteerTakesPartElsewhere() {
        var told = host.get("/changes?limit=500", NORTH);

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("volunteer:" + BOTH).doesNotContain("participant:" + BOTH);
    }

    @Test
    void notingAContactTellsNobodyWhoIsHidden() {
        var unseen = host.post("/outreach/nov/contacts", NORTH, contact("c1", "unseen", ""));
        var absent = host.post("/outreach/nov/contacts", NORTH, contact("c1", "nobody", ""));

        assertThat(unseen.status()).isEqualTo(absent.status()).isEqualTo(404);
    }

    @Test
    void aVolunteerKeepsTheNotesThatSheDoesNotReadAndReplacesNobodysContact() {
        assertThat(host.post("/outreach/nov/contacts", EVERYTHING, contact("n1", "v", ",\"note\":\"Remembered\""))
                        .status())
                .isEqualTo(200);
        assertThat(host.post("/outreach/nov/contacts", EVERYTHING, contact("n2", "w", ""))
                        .status())
                .isEqualTo(200);

        var mended = host.post(
                "/outreach/nov/contacts",
                volunteerToken(BOTH),
                contact("n1", "v", "").replace("STREET", "PHONE"));
        var others = host.post("/outreach/nov/contacts", volunteerToken(BOTH), contact("n2", "v", ""));
        var stated = host.post("/outreach/nov/contacts", volunteerToken(BOTH), contact("n3", "v", ",\"note\":\"N\""));

        assertThat(mended.status()).as(mended.body()).isEqualTo(200);
        assertThat(others.status()).isEqualTo(403);
        assertThat(stated.status()).isEqualTo(403);
        assertThat(host.get("/outreach/nov", EVERYTHING).body()).contains("Remembered");
    }
}
