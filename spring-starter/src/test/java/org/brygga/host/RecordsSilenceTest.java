// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever is done with a person's record over HTTP, and however it fails: her values are in no log, no problem and no metric. */
class RecordsSilenceTest {

    private static final List<String> VALUES = List.of("Kanarina", "kanarina@example.org", "kanarinote");
    private static final String KEY = "aabbccddeeff40008000000000000001";
    private static final String COORDINATOR = Token.of("town", Role.COORDINATOR, "*");
    private static final String OFFICER = Token.of("town", Role.DATA_PROTECTION_OFFICER, "*");
    private static final String HER = "{\"id\":\"p1\",\"person\":\"" + KEY
            + "\",\"name\":\"Kanarina Hemlund\",\"contacts\":[\"kanarina@example.org\"],\"note\":\"kanarinote\","
            + "\"identification\":\"IDENTIFIED\",\"retainUntil\":\"2030-01-01\","
            + "\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]}";

    @Test
    void herValuesAreInNoLogNoProblemAndNoMetric() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("org.brygga");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        try (RecordsHost host = RecordsHost.start("management.endpoints.web.exposure.include=*")) {
            root.addAppender(log);
            root.setLevel(Level.DEBUG);
            ours.setLevel(Level.TRACE);

            assertThat(host.post("/participants", COORDINATOR, HER).status()).isEqualTo(201);
            assertThat(everythingThatFails(host)).noneMatch(RecordsSilenceTest::tells);
            assertThat(host.post("/dossiers", OFFICER, "{\"person\":\"" + KEY + "\"}")
                            .body())
                    .contains(VALUES);
            host.post("/participants/searches", COORDINATOR, "{\"q\":\"Kanarina\"}");
            assertThat(host.post("/erasures", OFFICER, "{\"person\":\"" + KEY + "\",\"minimise\":false}")
                            .status())
                    .isEqualTo(200);
            assertThat(host.get("/changes", COORDINATOR).body()).doesNotContain(KEY);
            MeterRegistry meters = host.running().context().getBean(MeterRegistry.class);
            assertThat(meters.getMeters().stream().map(meter -> meter.getId().toString()))
                    .isNotEmpty()
                    .noneMatch(RecordsSilenceTest::tells)
                    .anyMatch(id -> id.contains("brygga.call") && id.contains("POST /participants"))
                    .noneMatch(id -> id.contains("participants/p1"));
        } finally {
            root.detachAppender(log);
            root.setLevel(Level.INFO);
            ours.setLevel(null);
        }

        assertThat(log.list).hasSizeGreaterThan(50);
        assertThat(log.list.stream().map(RecordsSilenceTest::text)).noneMatch(RecordsSilenceTest::tells);
    }

    private static Stream<String> everythingThatFails(RecordsHost host) {
        return Stream.of(
                        host.post("/participants", COORDINATOR, HER),
                        host.put("/participants/p1", COORDINATOR, HER, "If-Match", "\"9\""),
                        host.put("/participants/p1", COORDINATOR, HER),
                        host.post("/participants", COORDINATOR, HER.replace("\"note\"", "\"nota\"")),
                        host.post("/participants", COORDINATOR, HER.replace("\"contacts\":[", "\"contacts\":{")),
                        host.post("/participants", COORDINATOR, HER.replace("Hemlund", "Hemlund ".repeat(100))),
                        host.post(
                                "/participants",
                                COORDINATOR,
                                HER.replace("Hemlund", "\\u0000").replace("p1", "p2")),
                        host.post("/participants", COORDINATOR, HER.substring(0, 120)),
                        host.post("/participants", OFFICER, HER),
                        host.post("/organisations", COORDINATOR, HER),
                        host.post("/groups/x/enrolments", COORDINATOR, HER),
                        host.post("/dossiers", OFFICER, HER),
                        host.post("/participants/searches", COORDINATOR, HER))
                .map(RecordsHost.Answer::body);
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private static boolean tells(String text) {
        return VALUES.stream().anyMatch(text::contains);
    }
}
