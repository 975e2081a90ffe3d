// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of a group are had at once, as far as whoever asks sees the group and each of them. */
class PeopleOfGroupTest {

    private static final String EVERYTHING = Token.of("town", Role.COORDINATOR, "*");
    private static final String NORTH =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000a", List.of("organisation:north"));
    private static final String FUNDER = Token.of("town", Role.FUNDER, "*");

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
        List.of("amal", "leyla", "later-hidden", "of-both").forEach(id -> made("participants", id, "north"));
        made("participants", "far", "south");
        made("volunteers", "leader", "north");
        group("group-north", "north", List.of("amal", "leyla", "later-hidden"));
        group("group-south", "south", List.of("far", "of-both"));
        assertThat(host.post("/participants/later-hidden/protections", EVERYTHING, "{\"level\":\"LOCATION\"}")
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static void made(String list, String id, String organisation) {
        String key = "aabbccddeeff400080000000" + Integer.toHexString(id.hashCode() | 0x1000_0000);
        String identified = list.equals("participants") ? ",\"identification\":\"PSEUDONYMOUS\"" : "";
        var made = host.post(
                "/" + list,
                EVERYTHING,
                "{\"id\":\"" + id + "\",\"person\":\"" + key + "\",\"name\":\"Name of " + id
                        + "\",\"organisation\":\"organisation:" + organisation
                        + "\",\"retainUntil\":\"2030-01-01\"" + identified + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private static void group(String id, String organisation, List<String> people) {
        String enrolments = String.join(
                ",",
                people.stream()
                        .map(one -> "{\"id\":\"e-" + one + "\",\"person\":\"participant:" + one
                                + "\",\"status\":\"APPLIED\"}")
                        .toList());
        var made = host.post(
                "/groups",
                EVERYTHING,
                "{\"id\":\"" + id + "\",\"name\":\"G\",\"status\":\"PLANNED\",\"capacity\":{\"max\":5},"
                        + "\"organisation\":\"organisation:" + organisation + "\","
                        + "\"leads\":[{\"role\":\"GROUP_LEADER\",\"person\":\"volunteer:leader\"}],\"enrolments\":["
                        + enrolments + "]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private static List<String> ids(String list, String group, String token) {
        var answer = host.get("/" + list + "?group=" + group, token);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.at("/record/id").stringValue())
                .toList();
    }

    @Test
    void whoHasAPlaceIsListed() {
        assertThat(ids("participants", "group:group-north", NORTH)).containsExactly("amal", "leyla");
        assertThat(ids("participants", "group:group-south", EVERYTHING)).containsExactly("far", "of-both");
    }

    @Test
    void whoIsHiddenIsNotAndNeitherIsAGroupThatIsNotSeen() {
        assertThat(ids("participants", "group:group-north", EVERYTHING)).doesNotContain("later-hidden");
        assertThat(ids("participants", "group:group-south", NORTH)).isEmpty();
        assertThat(ids("participants", "group:group-north", FUNDER)).isEmpty();
        assertThat(ids("participants", "group:none", NORTH)).isEmpty();
        assertThat(ids("participants", "area:none", NORTH)).isEmpty();
        assertThat(ids("participants", "nothing", NORTH)).isEmpty();
    }

    @Test
    void whoLeadsItIsListedAmongVolunteers() {
        assertThat(ids("volunteers", "group:group-north", NORTH)).containsExactly("leader");
    }

    @Test
    void aPageOfThemGoesOn() {
        var first =
                host.get("/participants?group=group:group-north&limit=1", NORTH).json();
        assertThat(first.at("/items/0/record/id").stringValue()).isEqualTo("amal");
        var second = host.get(
                        "/participants?group=group:group-north&limit=1&cursor="
                                + first.get("next").stringValue(),
                        NORTH)
                .json();
        assertThat(second.at("/items/0/record/id").stringValue()).isEqualTo("leyla");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aSearchIsNarrowedAsWell() {
        var found = host.post("/participants/searches", NORTH, "{\"group\":\"group:group-north\",\"q\":\"leyla\"}")
                .json();

        assertThat(found.get("items")).hasSize(1);
        assertThat(found.at("/items/0/record/id").stringValue()).isEqualTo("leyla");
    }

    @Test
    void theHolidaysOfACountryAreTold() {
        var days = host.get("/holidays/SE?year=2026", FUNDER).json().get("items");

        assertThat(days.valueStream().map(day -> day.get("day").stringValue()))
                .contains("2026-01-01", "2026-04-03", "2026-06-20", "2026-12-25")
                .isSorted();
        assertThat(days.get(0).get("name").stringValue()).isEqualTo("Nyårsdagen");
        assertThat(host.get("/holidays/NO?year=2026", FUNDER).body()).contains("Grunnlovsdag");
        assertThat(host.get("/holidays/SE", FUNDER).status()).isEqualTo(200);
        assertThat(host.get("/holidays/XX", FUNDER).status()).isEqualTo(404);
        assertThat(host.get("/holidays/SE?year=0", FUNDER).status()).isEqualTo(400);
        assertThat(host.get("/holidays/SE?year=next", FUNDER).status()).isEqualTo(400);
    }
}
