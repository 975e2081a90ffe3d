// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before a record is sent is answered as the sending would be. */
class CheckedRecordsTest {

    private static final String EVERYTHING = Token.of("town", Role.COORDINATOR, "*");
    private static final String NORTH =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000a", List.of("organisation:north"));
    private static final String NEW = "/participants/checks?new=true";

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
        host.post("/participants", EVERYTHING, participant("seen", 2, "north", ""));
        host.post("/participants", EVERYTHING, participant("far", 3, "south", ""));
        host.post(
                "/participants",
                EVERYTHING,
                participant("hidden", 1, "north", ",\"protection\":{\"level\":\"LOCATION\"}"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String participant(String id, int key, String organisation, String more) {
        return "{\"id\":\"" + id + "\",\"person\":\"aabbccddeeff4000800000000000000" + key
                + "\",\"organisation\":\"organisation:" + organisation + "\",\"retainUntil\":\"2030-01-01\","
                + "\"identification\":\"PSEUDONYMOUS\","
                + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]" + more + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "far", "hidden"})
    void anIdThatIsTakenIsToldAsItWouldBeByKeeping(String id) {
        String body = participant(id, 7, "north", "");

        var asked = host.post(NEW, NORTH, body);
        var sent = host.post("/participants", NORTH, body);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body()).isEqualTo(sent.body());
        assertThat(asked.json().get("type").stringValue()).isEqualTo("urn:brygga:problem:exists");
        // Whoever it belongs to, the answer is one and the same.
        assertThat(asked.body())
                .isEqualTo(host.post(NEW, NORTH, participant("seen", 7, "north", ""))
                        .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "far", "hidden", "free"})
    void whatCannotBeKeptIsNoWayToAskForIds(String id) {
        String wrong = "{\"id\":\"" + id + "\",\"organisation\":\"organisation:north\"}";
        String elsewhere = participant(id, 7, "south", "");

        var asked = host.post(NEW, NORTH, wrong);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().get("findings").findValuesAsString("severity")).contains("ERROR");
        assertThat(host.post("/participants", NORTH, wrong).status()).isEqualTo(422);
        assertThat(host.post(NEW, NORTH, elsewhere).status()).isEqualTo(403);
        assertThat(host.post("/participants", NORTH, elsewhere).status()).isEqualTo(403);
    }

    @Test
    void anIdThatIsFreeIsNotTakenByAsking() {
        String body = participant("free", 7, "north", "");

        assertThat(host.post(NEW, NORTH, body).status()).isEqualTo(200);
        assertThat(host.post(NEW, NORTH, body).status()).isEqualTo(200);
        assertThat(host.get("/participants/free", NORTH).status()).isEqualTo(404);
    }

    @Test
    void aRecordThatIsThereIsCheckedAsAChangeUnlessItIsToBeNew() {
        String body = participant("seen", 2, "north", "");

        assertThat(host.post("/participants/checks", NORTH, body).status()).isEqualTo(200);
        assertThat(host.post("/participants/checks?new=false", NORTH, body).status())
                .isEqualTo(200);
        assertThat(host.post("/participants/checks?new=yes", NORTH, body).status())
                .isEqualTo(400);
    }

    @Test
    void aPropertyThatIsNotKnownIsFoundAtItsPlaceInTheText() {
        String body =
                "{\"id\":\"o\",\"name\":\"N\",\"country\":\"SE\",\"kind\":\"CIVIL_SOCIETY\",\"colour\":1,\"nam/e\":2}";

        var found = host.post("/organisations/checks", EVERYTHING, body).json().get("findings");

        // Its name may tell of somebody, and is not repeated unless it is nearly one that is known.
        assertThat(found.get(0).get("pointer").stringValue()).isEmpty();
        assertThat(found.get(0).at("/place/line").intValue()).isEqualTo(1);
        assertThat(found.get(0).at("/place/column").intValue()).isEqualTo(body.indexOf("\"colour\"") + 1);
        assertThat(found.get(1).get("pointer").stringValue()).isEqualTo("/nam~1e");
    }
}
