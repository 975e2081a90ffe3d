// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLinesTest {

    @Test
    void aLineThroughSlf4jIsSeen() {
        try (LogLines lines = LogLines.captured()) {
            LoggerFactory.getLogger("org.brygga.some").debug("said {}", "this");

            assertThat(lines.of("org.brygga")).containsExactly("said this");
        }
    }
}
