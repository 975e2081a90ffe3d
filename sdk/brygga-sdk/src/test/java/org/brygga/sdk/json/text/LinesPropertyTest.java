// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines come out as they stand in the text, however the stream hands its bytes over. */
class LinesPropertyTest {

    private static final String PASSED_OVER = "(too long)";

    @Property(tries = 1000)
    void everyLineIsFoundOrPassedOver(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 12) int limit,
            @ForAll @IntRange(min = 1, max = 7) int portion)
            throws IOException {
        Lines lines = new Lines(inPortions(text.getBytes(UTF_8), portion), limit);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            assertThat(lines.number()).isEqualTo(found.size() + 1);
            found.add(
                    lines.tooLong()
                            ? PASSED_OVER
                            : new String(lines.buffer(), lines.from(), lines.to() - lines.from(), UTF_8));
        }

        assertThat(found).isEqualTo(expected(text, limit));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab\r\n\n").ofMaxLength(60);
    }

    private static List<String> expected(String text, int limit) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines.stream()
                .map(line -> line.length() > limit
                        ? PASSED_OVER
                        : line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private static InputStream inPortions(byte[] text, int portion) {
        return new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, portion));
            }
        };
    }
}
