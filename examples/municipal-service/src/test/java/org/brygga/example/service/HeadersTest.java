// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void theBrowserLoadsNothingFromElsewhere() {
        try (Started service = Started.service()) {
            for (String path : List.of("/", "/icon.svg", "/session", "/brygga/v1/groups", "/nowhere")) {
                Visitor.Answer answer = new Visitor(service.address()).get(path);
                assertThat(answer.header("Content-Security-Policy")).as(path).isEqualTo(SafeHeaders.POLICY);
                assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            }
            assertThat(new Visitor(service.address())
                            .get("/actuator/health")
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo("UP");
            assertThat(new Visitor(service.address()).get("/actuator/health").body())
                    .doesNotContain("components");
            assertThat(new Visitor(service.address()).get("/actuator/env").status())
                    .isEqualTo(401);
        }
        assertThat(SafeHeaders.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*");
    }
}
