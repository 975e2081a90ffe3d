// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people typed does not reach the log or the answer when it is refused. */
class SilenceTest {

    private static final String NAME = "Zebedeus Ormstunga";

    @Test
    void refusedValuesAreNeitherLoggedNorSentBack() {
        try (Running application = Running.start(
                LargeApplication.class, "spring.mvc.log-resolved-exception=true", "brygga.web.enabled=true")) {
            ListAppender<ILoggingEvent> log = new ListAppender<>();
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            log.start();
            root.addAppender(log);
            try {
                for (String body : new String[] {
                    "{\"id\": \"p\", \"form\": \"" + NAME + "\", \"parties\": [{\"name\": \"" + NAME + "\"}]}",
                    "{\"id\": \"p\", \"period\": {\"start\": \"" + NAME + "\"}}",
                    "{\"id\": \"p\", \"" + NAME + "\": 1, \"parties\": \"" + NAME,
                }) {
                    assertThat(answer(application, "/partnerships", body)).doesNotContain(NAME);
                    assertThat(answer(application, "/contacts", body)).doesNotContain(NAME);
                    assertThat(answer(application, "/brygga/checks", "{\"partnerships\": [" + body + "]}"))
                            .doesNotContain(NAME);
                }
            } finally {
                root.detachAppender(log);
            }

            assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(NAME));
        }
    }

    private static String answer(Running application, String path, String body) {
        byte[] answer = application.post(path, body).expectBody().returnResult().getResponseBody();
        return answer == null ? "" : new String(answer, StandardCharsets.UTF_8);
    }
}
