// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.access.Role;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner is shown what an agreement in force names, and nothing else; and never people. */
class PartnersTest {

    private static final String READER = Token.of("municipality", Role.MUNICIPAL_READER, "*");

    private static final String SHARING =
            "\"dataSharing\":{\"shared\":true,\"agreement\":\"JOINT_CONTROLLERS\",\"signed\":\"2026-01-01\"}";

    private static final String DOCUMENT = """
            {"brygga":{"format":"1"},
             "organisations":[
               {"id":"town","name":"The town","country":"SE","kind":"MUNICIPALITY",
                "registrations":[{"kind":"SE_ORGANISATIONSNUMMER","number":"212000-9999"}]},
               {"id":"company","name":"The company","country":"SE","kind":"COMPANY"}],
             "programmes":[{"id":"programme","name":"The programme","country":"SE"}],
             "partnerships":[
               {"id":"agreement","name":"The agreement","form":"IOP","country":"SE","status":"ACTIVE",
                "programmes":["programme:programme"],"period":{"from":"2026-01-01","to":"2099-12-31"},
                "parties":[{"organisation":"organisation:town","role":"SIGNATORY"}],
                "linkedActivities":[{"activity":"group:shared"},{"activity":"meeting-place:square"},
                                    {"activity":"participant:hidden"}],
                %s},
               {"id":"elsewhere","name":"With somebody else","form":"IOP","country":"SE","status":"ACTIVE",
                "programmes":["programme:programme"],
                "parties":[{"organisation":"organisation:company","role":"SIGNATORY"}]}],
             "participants":[{"id":"hidden","person":"aabbccddeeff40008000000000000001","name":"Kanarina"}],
             "groups":[
               {"id":"shared","name":"Shared","status":"PLANNED","programme":"programme:programme",
                "enrolments":[{"id":"e1","person":"participant:hidden","status":"APPLIED"}]},
               {"id":"other","name":"Other","status":"PLANNED","programme":"programme:programme"}],
             "meetingPlaces":[{"id":"square","name":"Square","status":"ACTIVE"},
                              {"id":"library","name":"Library","status":"ACTIVE"}]}""";

    private RecordsHost host;

    @BeforeEach
    void start() {
        host = RecordsHost.start(
                "brygga.security.organisations.2120009999=municipality",
                "brygga.security.organisations.8020009999=association",
                "brygga.security.organisations.8020008888=another");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private void association(String sharing) throws IOException {
        byte[] document = DOCUMENT.replace("%s", sharing).getBytes(StandardCharsets.UTF_8);
        List<Aggregate> records = Brygga.create()
                .read(new ByteArrayInputStream(document), "town.json")
                .dataset()
                .all();
        host.running().context().getBean(TenantStores.class).of("association").inUnit(unit -> {
            records.forEach(record -> unit.put(record, 0));
            return records;
        });
    }

    private List<String> ids(String list, String token) {
        return host.get("/partners/association/" + list, token)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("record").get("id").stringValue())
                .toList();
    }

    @Test
    void anAgreementShowsItselfAndWhatItNames() throws IOException {
        association(SHARING);

        assertThat(ids("partnerships", READER)).containsExactly("agreement");
        assertThat(ids("groups", READER)).containsExactly("shared");
        assertThat(ids("meeting-places", READER)).containsExactly("square");
        assertThat(host.get("/partners/association/groups/shared", READER).body())
                .contains("Shared")
                .doesNotContain("participant", "hidden", "Kanarina");
        assertThat(host.get("/partners/association/groups/other", READER).status())
                .isEqualTo(404);
        assertThat(host.get("/partners/association/partnerships/elsewhere", READER)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseIsShownAnything() throws IOException {
        association(SHARING);

        for (String token : List.of(
                Token.of("another", Role.MUNICIPAL_READER, "*"),
                Token.of("stranger", Role.COORDINATOR, "*"),
                Token.of("municipality", Role.MUNICIPAL_READER, "area:a"),
                Token.of("municipality", Role.COORDINATOR))) {
            for (String path : List.of("/partners/association/groups", "/partners/association/groups/shared")) {
                assertThat(host.get(path, token).body())
                        .isEqualTo(host.get("/partners/nowhere/groups", READER).body());
                assertThat(host.get(path, token).status()).isEqualTo(404);
            }
        }
        for (Role role : List.of(Role.VOLUNTEER, Role.FUNDER, Role.NATIONAL_READER, Role.DATA_PROTECTION_OFFICER)) {
            assertThat(host.get("/partners/association/groups", Token.of("municipality", role, "*"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\":null",
                "\"dataSharing\":{\"shared\":false,\"agreement\":\"PROCESSOR\",\"signed\":\"2026-01-01\"}",
                "\"dataSharing\":{\"shared\":true,\"signed\":\"2026-01-01\"}",
                "\"dataSharing\":{\"shared\":true,\"agreement\":\"PROCESSOR\"}",
                "\"dataSharing\":{\"shared\":true,\"agreement\":\"PROCESSOR\",\"signed\":\"2098-01-01\"}"
            })
    void withoutARecordedAgreementNothingIsShown(String sharing) throws IOException {
        association(sharing);

        assertThat(host.get("/partners/association/partnerships", READER).status())
                .isEqualTo(404);
        assertThat(host.get("/partners/association/groups", READER).status()).isEqualTo(404);
    }

    @Test
    void whatHasEndedIsNoLongerShown() throws IOException {
        association(SHARING + ",\"closing\":{\"date\":\"2026-02-01\",\"reason\":\"OTHER\"}");

        assertThat(host.get("/partners/association/groups", READER).status()).isEqualTo(404);
    }

    @Test
    void anOrganisationIsFoundByItsNumberAndTheNumberIsInNoAddress() throws IOException {
        association(SHARING);
        String coordinator = Token.of("association", Role.COORDINATOR, "*");

        assertThat(host.post("/organisations/searches", coordinator, "{\"number\":\"2120009999\"}")
                        .json()
                        .at("/items/0/record/id")
                        .stringValue())
                .isEqualTo("town");
        assertThat(host.get("/organisations?number=2120009999", coordinator).status())
                .isEqualTo(400);
    }
}
