// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that is made to hurt is one finding, soon. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEADER = "{\"brygga\":{\"format\":\"1\"},";

    private static Stream<String> texts() {
        return Stream.of(
                HEADER + "\"areas\":" + "[".repeat(1_000_000),
                HEADER + "\"areas\":[" + "{\"period\":".repeat(1_000_000),
                HEADER + "\"zebras\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}",
                HEADER + "\"areas\":[{\"name\":\"" + "x".repeat(5_000_000) + "\"}]}",
                HEADER + "\"areas\":[{\"" + "x".repeat(5_000_000) + "\":1}]}",
                HEADER + "\"areas\":[{\"zebra\":" + "9".repeat(5_000_000) + "}]}",
                HEADER + "\"groups\":[{\"sessions\":[{\"number\":" + "9".repeat(5_000_000) + "}]}]}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedAtTheLimit(String text) {
        ReadResult result = assertTimeoutPreemptively(SOON, () -> Texts.read(text));

        assertThat(result.findings().list())
                .extracting(finding -> finding.code().text())
                .containsOnlyOnce("COM-DOC-014")
                .hasSizeLessThan(3);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedAsALineToo(String text) {
        byte[] lines =
                ("{\"brygga\":{\"format\":\"1\"}}\n" + text + "\n{\"type\":\"area\",\"id\":\"a\"}\n").getBytes(UTF_8);

        ReadResult result = assertTimeoutPreemptively(SOON, () -> Texts.read(lines));

        assertThat(result.findings().errors()).isNotEmpty();
        assertThat(result.dataset().all(RecordType.AREA.recordClass())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("manyMistakes")
    void doesNotMakeMoreFindingsThanAnybodyReads(String text) {
        ReadResult result = assertTimeoutPreemptively(SOON, () -> Texts.read(text));

        assertThat(result.findings().list()).hasSize(ReadOptions.FILES.findingLimit() + 1);
    }

    private static Stream<String> manyMistakes() {
        return Stream.of(
                HEADER + "\"areas\":[" + "1,".repeat(500_000) + "1]}",
                HEADER + "\"areas\":[{\"sources\":[" + "1,".repeat(500_000) + "1]}]}",
                HEADER + "\"areas\":[{" + "\"z\":1,".repeat(500_000) + "\"z\":1}]}",
                HEADER + "\"areas\":[" + "{\"z\":1},".repeat(100_000) + "{\"z\":1}]}");
    }
}
