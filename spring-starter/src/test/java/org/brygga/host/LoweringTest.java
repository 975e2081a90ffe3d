// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A code for hiding somebody less holds once, and only while everything is as it was when it was asked for. */
class LoweringTest {

    private static final String FIRST = coordinator("a");
    private static final String SECOND = coordinator("b");
    private static final String THIRD = coordinator("c");

    private static RecordsHost host;

    @BeforeAll
    static void start() {
        host = RecordsHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String coordinator(String last) {
        return Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000" + last, List.of("*"));
    }

    private static String participant(String id, int key, String level) {
        return "{\"id\":\"" + id + "\",\"person\":\"aabbccddeeff4000800000000000000" + key
                + "\",\"name\":\"Name of " + id
                + "\",\"retainUntil\":\"2030-01-01\",\"identification\":\"PSEUDONYMOUS\","
                + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}],\"protection\":{\"level\":\""
                + level + "\"}}";
    }

    private static void add(String id, int key) {
        assertThat(host.post("/participants", THIRD, participant(id, key, "ADDRESS"))
                        .status())
                .isEqualTo(201);
    }

    private static String address(String id) {
        return "/participants/" + id + "/protections";
    }

    private static String asked(String id) {
        var asked = host.post(address(id) + "/lowerings", FIRST, "{\"level\":\"NONE\"}");
        assertThat(asked.status()).isEqualTo(202);
        return "{\"level\":\"NONE\",\"code\":\"" + asked.json().get("code").stringValue() + "\"}";
    }

    private static int lowered(String id, String confirm, String... headers) {
        return host.post(address(id) + "/lowerings", SECOND, confirm, headers).status();
    }

    private static void raise(String id) {
        assertThat(host.post(address(id), THIRD, "{\"level\":\"ADDRESS\"}").status())
                .isEqualTo(200);
    }

    private static String level(String id) {
        return host.get("/participants/" + id, THIRD)
                .json()
                .at("/protection/level")
                .stringValue();
    }

    @Test
    void aCodeThatWasUsedLowersNothingThatIsRaisedAnew() {
        add("again", 1);
        String confirm = asked("again");
        assertThat(lowered("again", confirm)).isEqualTo(200);
        assertThat(lowered("again", confirm)).as("a second time").isEqualTo(403);
        raise("again");

        assertThat(lowered("again", confirm)).isEqualTo(403);
        assertThat(level("again")).isEqualTo("ADDRESS");
        assertThat(lowered("again", asked("again"))).as("asked for anew").isEqualTo(200);
    }

    @Test
    void aCodeIsWorthNothingOnceSomebodyHasSaidAgainThatSheMustBeHidden() {
        add("between", 2);
        String confirm = asked("between");
        assertThat(host.post(address("between"), THIRD, "{\"level\":\"ADDRESS\",\"until\":\"2027-01-01\"}")
                        .status())
                .isEqualTo(200);

        var refused = host.post(address("between") + "/lowerings", SECOND, confirm);
        var wrong = host.post(address("between") + "/lowerings", SECOND, "{\"level\":\"NONE\",\"code\":\"abcd\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo(wrong.body());
        assertThat(level("between")).isEqualTo("ADDRESS");
    }

    @Test
    void aCodeIsWorthNothingOnceAnotherRecordOfHersIsRaised() {
        add("one", 3);
        add("other", 3);
        String confirm = asked("one");
        var written = host.put(
                "/participants/other",
                THIRD,
                participant("other", 3, "ADDRESS").replace("\"ADDRESS\"", "\"ADDRESS\",\"source\":\"SELF\""),
                "If-Match",
                "\"1\"");
        assertThat(written.status()).as(written.body()).isEqualTo(200);

        assertThat(lowered("one", confirm)).isEqualTo(403);
        assertThat(level("one")).isEqualTo("ADDRESS");
    }

    @Test
    void theSameRequestOnceMoreGetsItsAnswerAndNothingIsDone() {
        add("repeated", 4);
        String confirm = asked("repeated");
        assertThat(lowered("repeated", confirm, "Idempotency-Key", "once")).isEqualTo(200);
        raise("repeated");

        assertThat(lowered("repeated", confirm, "Idempotency-Key", "once")).isEqualTo(200);
        assertThat(level("repeated")).isEqualTo("ADDRESS");
        assertThat(lowered("repeated", confirm, "Idempotency-Key", "twice")).isEqualTo(403);
    }
}
