// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.openapi.Examples;
import org.brygga.spring.records.RecordEndpoints;
import org.junit.jupiter.api.Test;

/** The examples of the description do what they say, one after the other. */
class ExamplesTest {

    private static final String COORDINATOR =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*"));
    private static final String OFFICER =
            Token.of("town", Role.DATA_PROTECTION_OFFICER, "aabbccddeeff4000800000000000000a", List.of("*"));

    private static String example(String name) {
        return Examples.of(name).orElseThrow().toString();
    }

    @Test
    void everyRecordOfTheExamplesIsKeptAndShown() {
        SoftAssertions said = new SoftAssertions();
        try (RecordsHost host = RecordsHost.start()) {
            for (RecordType type : RecordType.values()) {
                String body = example(type.recordClass().getSimpleName());
                String path = RecordEndpoints.path(type);
                String token = type == RecordType.IDENTIFIER ? OFFICER : COORDINATOR;
                var kept = host.post(path, token, body);

                said.assertThat(kept.status()).as("%s: %s", path, kept.body()).isEqualTo(201);
                String id = Examples.of(type.recordClass().getSimpleName())
                        .orElseThrow()
                        .get("id")
                        .stringValue();
                said.assertThat(host.get(path + "/" + id, token).status())
                        .as(path)
                        .isEqualTo(200);
            }
            Map<String, String> steps = new LinkedHashMap<>();
            steps.put("/groups/tuesday/enrolments", "GroupStepsApplication");
            steps.put("/partnerships/promise-2026/follow-ups", "GovernanceFollowUp");
            steps.put("/meeting-places/library/openings", "MeetingPlaceOpening");
            steps.put("/outreach/outreach-2026-11/contacts", "OutreachContact");
            steps.put("/participants/p1/protections", "PeopleStepsRaise");
            steps.put("/groups/searches", "/searches");
            steps.put("/batches", "/batches");
            steps.put("/clearances", "/clearances");
            steps.put("/releases", "ReleaseEndpointsWanted");
            steps.forEach((path, name) -> {
                var done = host.post(path, COORDINATOR, example(name));
                said.assertThat(done.status()).as("%s: %s", path, done.body()).isIn(200, 201);
            });
            // She is shown her dossier before she is forgotten.
            Map<String, Integer> desk = new LinkedHashMap<>();
            desk.put("/dossiers", 200);
            desk.put("/jobs", 202);
            desk.put("/erasures", 200);
            desk.forEach((path, status) -> said.assertThat(
                            host.post(path, OFFICER, example(path)).status())
                    .as(path)
                    .isEqualTo(status));
            said.assertAll();
        }
    }
}
