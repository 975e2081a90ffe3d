// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.access.Role;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody gets at a hidden woman by writing, by asking for what is taken, or by what she remembers. */
class HiddenPeopleTest {

    private static final String EVERYTHING = Token.of("town", Role.COORDINATOR, "*");
    private static final String NORTH =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000a", List.of("organisation:north"));
    private static final String OFFICER =
            Token.of("town", Role.DATA_PROTECTION_OFFICER, "aabbccddeeff4000800000000000000b", List.of("*"));
    private static final String HIDDEN = "aabbccddeeff40008000000000000001";

    private static RecordsHost host;

    @BeforeAll
    static void start() {
        host = RecordsHost.start();
        for (String side : List.of("north", "south")) {
            host.post(
                    "/organisations",
                    EVERYTHING,
                    "{\"id\":\"" + side + "\",\"name\":\"N\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");
            host.post("/groups", EVERYTHING, group("group-" + side, side, ""));
        }
        host.post("/participants", EVERYTHING, participant("amal", 2, "north", ""));
        host.post("/participants", EVERYTHING, participant("far", 3, "south", ""));
        assertThat(host.post(
                                "/participants",
                                EVERYTHING,
                                participant("hidden", 1, "north", ",\"protection\":{\"level\":\"LOCATION\"}"))
                        .status())
                .isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String group(String id, String organisation, String enrolments) {
        return "{\"id\":\"" + id
                + "\",\"name\":\"G\",\"status\":\"PLANNED\",\"capacity\":{\"max\":3},\"organisation\":\"organisation:"
                + organisation + "\",\"enrolments\":[" + enrolments + "]}";
    }

    private static String participant(String id, int key, String organisation, String more) {
        return "{\"id\":\"" + id + "\",\"person\":\"aabbccddeeff4000800000000000000" + key
                + "\",\"name\":\"Name of " + id + "\",\"organisation\":\"organisation:" + organisation
                + "\",\"retainUntil\":\"2030-01-01\",\"identification\":\"PSEUDONYMOUS\","
                + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]" + more + "}";
    }

    private static String area(String id, String kind, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"A\",\"country\":\"SE\",\"kind\":\"" + kind + "\"" + more + "}";
    }

    private static String enrolment(String person) {
        return "{\"id\":\"e-" + person + "\",\"person\":\"participant:" + person + "\",\"status\":\"APPLIED\"}";
    }

    @Test
    void namingSomebodyInAGroupDoesNotOpenHer() {
        for (String person : List.of("far", "hidden", "nobody")) {
            var written = host.put(
                    "/groups/group-north",
                    NORTH,
                    group("group-north", "north", enrolment(person)),
                    "If-Match",
                    "\"1\"");
            var made = host.post("/groups", NORTH, group("new-" + person, "north", enrolment(person)));

            assertThat(written.status()).as(person).isEqualTo(422);
            assertThat(made.status()).as(person).isEqualTo(422);
            assertThat(written.body()).doesNotContain(HIDDEN);
            assertThat(host.get("/participants/" + person, NORTH).status()).isEqualTo(404);
        }
    }

    @Test
    void whatIsTakenIsNotAskedForWithBodiesThatCannotBeKept() {
        String invalid = "{\"id\":\"%s\",\"organisation\":\"organisation:north\"}";
        for (String id : List.of("hidden", "far", "free")) {
            assertThat(host.post("/participants", NORTH, invalid.replace("%s", id))
                            .status())
                    .as(id)
                    .isEqualTo(422);
            assertThat(host.post("/participants/checks", NORTH, participant(id, 9, "north", ""))
                            .status())
                    .as(id)
                    .isEqualTo(200);
        }
        var first = host.post("/participants", NORTH, participant("mine", 5, "north", ""), "Idempotency-Key", "mine");
        var again = host.post("/participants", NORTH, participant("hidden", 5, "north", ""), "Idempotency-Key", "mine");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).doesNotContain(HIDDEN);
    }

    @Test
    void nobodyLowersAProtectionByWriting() {
        String token = EVERYTHING;
        host.post("/participants", token, participant("quiet", 6, "north", ",\"protection\":{\"level\":\"ADDRESS\"}"));

        for (String less : List.of(
                "",
                ",\"protection\":{\"level\":\"NONE\"}",
                ",\"protection\":{\"level\":\"NONE\",\"lowered\":{\"date\":\"2026-11-01\",\"agreedBy\":[\""
                        + "aabbccddeeff4000800000000000000a\",\"aabbccddeeff4000800000000000000b\"]}}")) {
            assertThat(host.put(
                                    "/participants/quiet",
                                    token,
                                    participant("quiet", 6, "north", less),
                                    "If-Match",
                                    "\"1\"")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(host.put(
                                "/participants/quiet",
                                token,
                                participant("quiet", 7, "north", ",\"protection\":{\"level\":\"ADDRESS\"}"),
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(host.send("DELETE", "/participants/quiet", token, (byte[]) null, "If-Match", "\"1\"")
                        .status())
                .isIn(404, 405);
        assertThat(host.post("/participants/quiet/protections", token, "{\"level\":\"LOCATION\"}")
                        .status())
                .isEqualTo(200);
        assertThat(host.get("/participants/quiet", token).status()).isEqualTo(404);
    }

    @Test
    void aProtectionMakesThePlacesOfAllHerRecordsCoarse() {
        host.post("/areas", EVERYTHING, area("whole-town", "MUNICIPALITY", ""));
        host.post("/areas", EVERYTHING, area("quarter", "CITY_DISTRICT", ",\"parent\":\"area:whole-town\""));
        String place = ",\"area\":\"area:quarter\"";
        host.post("/participants", EVERYTHING, participant("once", 4, "north", place));
        host.post("/participants", EVERYTHING, participant("twice", 4, "south", place));

        assertThat(host.post("/participants/once/protections", EVERYTHING, "{\"level\":\"ADDRESS\"}")
                        .status())
                .isEqualTo(200);
        for (String id : List.of("once", "twice")) {
            JsonNode record = host.get("/participants/" + id, EVERYTHING).json();
            assertThat(record.at("/protection/level").stringValue()).isEqualTo("ADDRESS");
            assertThat(record.at("/area").stringValue()).isEqualTo("area:whole-town");
        }
    }

    private static String coordinator(String last) {
        return Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000" + last, List.of("*"));
    }

    @Test
    void aProtectionIsLoweredByTwo() {
        String first = coordinator("a");
        String second = coordinator("b");
        host.post(
                "/participants",
                EVERYTHING,
                participant("lowered", 9, "north", ",\"protection\":{\"level\":\"ADDRESS\"}"));
        String address = "/participants/lowered/protections/lowerings";

        var asked = host.post(address, first, "{\"level\":\"NONE\"}");
        assertThat(asked.status()).isEqualTo(202);
        String code = asked.json().get("code").stringValue();
        String confirm = "{\"level\":\"NONE\",\"code\":\"" + code + "\"}";
        assertThat(host.post(address, first, confirm).status()).isEqualTo(403);
        assertThat(host.post(address, second, confirm.replace("NONE", "ADDRESS"))
                        .status())
                .isEqualTo(403);
        assertThat(host.post("/participants/amal/protections/lowerings", second, confirm)
                        .status())
                .isEqualTo(403);
        assertThat(host.post(address, second, "{\"level\":\"NONE\",\"code\":\"" + code.substring(1) + "\"}")
                        .status())
                .isEqualTo(403);
        assertThat(host.post(address, EVERYTHING, confirm).status()).isEqualTo(403);
        var done = host.post(address, second, confirm);

        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().at("/record/protection/level").stringValue()).isEqualTo("NONE");
        assertThat(done.json().at("/record/protection/lowered/agreedBy")).hasSize(2);
        assertThat(host.post("/participants/hidden/protections/lowerings", first, "{\"level\":\"NONE\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyRemembersDoesNotBringHerBackAndIsNotFreshAnyMore() {
        host.post("/participants", EVERYTHING, participant("leaving", 8, "north", ""));
        host.post("/groups", EVERYTHING, group("remembered", "north", enrolment("leaving")));
        var before = host.get("/groups/remembered", EVERYTHING);
        host.post("/participants/leaving/protections", EVERYTHING, "{\"level\":\"LOCATION\"}");

        var after = host.get("/groups/remembered", EVERYTHING, "If-None-Match", String.valueOf(before.header("ETag")));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("leaving");
        var written = host.put("/groups/remembered", EVERYTHING, before.body(), "If-Match", before.header("ETag"));
        assertThat(written.status()).isEqualTo(422);
        assertThat(written.body()).doesNotContain("leaving");
        JsonNode kept = json("remembered");
        assertThat(kept.get("enrolments")).hasSize(1);

        // Whoever is not in the group is refused in the same words, so that nobody learns who is in it.
        var guessed = host.put(
                "/groups/remembered",
                EVERYTHING,
                before.body().replace("leaving", "nobody"),
                "If-Match",
                before.header("ETag"));
        assertThat(guessed.status()).isEqualTo(422);
        assertThat(guessed.body()).isEqualTo(written.body());
    }

    /** As it is kept, whoever is hidden. */
    private static JsonNode json(String group) {
        var store = host.running().context().getBean(TenantStores.class).of("town");
        var record = store.find(org.brygga.model.group.Group.class, org.brygga.model.value.Ref.of("group", group))
                .orElseThrow()
                .record();
        return tools.jackson.databind.json.JsonMapper.shared().readTree(org.brygga.sdk.json.DatasetWriter.line(record));
    }

    @Test
    void findingsDoNotCountWhomSheDoesNotSee() {
        host.post("/groups", EVERYTHING, group("counted", "north", ""));
        for (String person : List.of("one", "two")) {
            host.post(
                    "/participants",
                    EVERYTHING,
                    participant(person, person.length() + person.charAt(0) % 3 + 2, "north", ""));
        }
        String clearance = "{\"person\":\"" + HIDDEN + "\",\"reason\":\"SAFETY\",\"minutes\":5}";
        String cleared = Token.of("town", Role.COORDINATOR, "aabbccddeeff4000800000000000000c", List.of("*"));
        assertThat(host.post("/clearances", cleared, clearance).status()).isEqualTo(201);
        assertThat(host.post("/groups/counted/enrolments", cleared, "{\"person\":\"participant:hidden\"}")
                        .status())
                .isEqualTo(200);
        assertThat(host.get("/groups/counted", EVERYTHING).json().path("enrolments"))
                .isEmpty();

        var enrolled = host.post("/groups/counted/enrolments", EVERYTHING, "{\"person\":\"participant:amal\"}");
        assertThat(enrolled.status()).isEqualTo(200);
        assertThat(enrolled.body()).doesNotContain("hidden", HIDDEN);
        assertThat(StreamSupport.stream(enrolled.json().at("/record/enrolments").spliterator(), false))
                .hasSize(1);
        assertThat(host.get("/audit", OFFICER).json().get("items"))
                .extracting(entry -> entry.get("action").stringValue())
                .contains("clearance-given", "seen");
    }

    @Test
    void herHeadIsNotCountedBeforeWhoeverDoesNotSeeHerAndIsNotLostWhenTheRollIsCalledAgain() {
        host.post(
                "/participants", EVERYTHING, participant("came", 2, "north", "").replace("0002\"", "0abc\""));
        String enrolled = enrolment("amal").replace("APPLIED", "STARTED") + ","
                + enrolment("came").replace("APPLIED", "STARTED");
        String group = group("heads", "north", enrolled);
        host.post(
                "/groups",
                EVERYTHING,
                group.substring(0, group.length() - 1) + ",\"sessions\":[{\"id\":\"s1\",\"date\":\"2026-01-08\"}]}");
        String mark = "{\"person\":\"participant:%s\",\"mark\":\"PRESENT\"}";
        String roll = "{\"session\":\"s1\",\"headCount\":%h,\"marks\":[%m]}";
        assertThat(host.post(
                                "/groups/heads/roll-calls",
                                EVERYTHING,
                                roll.replace("%h", "3")
                                        .replace("%m", mark.replace("%s", "amal") + "," + mark.replace("%s", "came")))
                        .status())
                .isEqualTo(200);
        host.post("/participants/came/protections", EVERYTHING, "{\"level\":\"LOCATION\"}");

        assertThat(host.get("/groups/heads", EVERYTHING)
                        .json()
                        .at("/sessions/0/headCount")
                        .intValue())
                .isEqualTo(2);
        var again = host.post(
                "/groups/heads/roll-calls",
                EVERYTHING,
                roll.replace("%h", "2").replace("%m", mark.replace("%s", "amal")));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().at("/record/sessions/0/headCount").intValue()).isEqualTo(2);
        assertThat(json("heads").at("/sessions/0/headCount").intValue()).isEqualTo(3);
    }

    @Test
    void whatWasTakenAwayIsToldOnlyToWhoeverWorksWithEverything() {
        host.post("/groups", EVERYTHING, group("going", "south", ""));
        host.send("DELETE", "/groups/going", EVERYTHING, (byte[]) null, "If-Match", "\"1\"");

        assertThat(host.get("/deleted-entities", NORTH).status()).isEqualTo(403);
        assertThat(host.get("/deleted-entities", EVERYTHING).body()).contains("group:going");
    }

    @Test
    void aVolunteerNotesOnlyWhatSheDidHerself() {
        String key = "aabbccddeeff4000800000000000000d";
        host.post(
                "/volunteers",
                EVERYTHING,
                "{\"id\":\"v\",\"person\":\"" + key
                        + "\",\"name\":\"V\",\"status\":\"CANDIDATE\",\"organisation\":\"organisation:north\","
                        + "\"retainUntil\":\"2030-01-01\",\"purposes\":[{\"purpose\":\"VOLUNTEER_AGREEMENT\",\"basis\":\"CONTRACT\"}]}");
        host.post(
                "/programmes",
                EVERYTHING,
                "{\"id\":\"pr\",\"name\":\"P\",\"country\":\"SE\",\"responsible\":\"organisation:north\"}");
        host.post("/outreach", EVERYTHING, "{\"id\":\"nov\",\"programme\":\"programme:pr\",\"month\":\"2026-11\"}");
        String token = Token.signed(Map.of(
                "brygga_tenant",
                "town",
                "brygga_role",
                "VOLUNTEER",
                "brygga_within",
                List.of("organisation:north"),
                "brygga_person",
                key));
        String contact =
                "{\"id\":\"%s\",\"date\":\"2026-11-02\",\"channel\":\"STREET\",\"language\":\"sv\",\"volunteer\":\"volunteer:%v\"}";

        assertThat(host.post(
                                "/outreach/nov/contacts",
                                token,
                                contact.replace("%s", "c1").replace("%v", "other"))
                        .status())
                .isEqualTo(403);
        assertThat(host.post(
                                "/outreach/nov/contacts",
                                token,
                                contact.replace("%s", "c2").replace("%v", "v"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRollCallSheetShowsHerToNobodyAndIsOnlyForThoseWhoCallRolls() throws IOException {
        String sessions = "\"sessions\":[{\"id\":\"s1\",\"date\":\"2026-01-08\"}],\"enrolments\":["
                + enrolment("amal").replace("APPLIED", "STARTED") + "]";
        assertThat(host.post(
                                "/groups",
                                EVERYTHING,
                                "{\"id\":\"called\",\"name\":\"G\",\"organisation\":\"organisation:north\"," + sessions
                                        + "}")
                        .status())
                .isEqualTo(201);

        assertThat(sheet("/groups/called/roll-call-sheet?month=2026-01"))
                .contains("participant:amal", "Name of amal", "s1")
                .doesNotContain("hidden");
        assertThat(sheet("/groups/called/roll-call-sheet?month=2026-02")).doesNotContain("participant:amal");
        assertThat(host.get("/groups/called/roll-call-sheet?month=May", EVERYTHING)
                        .status())
                .isEqualTo(400);
        assertThat(host.get("/groups/none/roll-call-sheet", EVERYTHING).status())
                .isEqualTo(404);
        assertThat(host.get("/groups/called/roll-call-sheet", OFFICER).status()).isEqualTo(403);
    }

    /** All that stands in the cells of a workbook. */
    private static String sheet(String path) throws IOException {
        StringBuilder all = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(host.bytes(path, EVERYTHING)))) {
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
        }
        return all.toString();
    }
}
