// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.DatasetWriter;

/** JSON Lines of a made-up town with mistakes, spoilt as files are spoilt on their way. */
final class SpoiltLines {

    private static final List<String> HOSTILE = List.of(
            "",
            "   ",
            "\t",
            "{",
            "[",
            "1",
            "null",
            "\uFEFF{\"type\":\"area\",\"id\":\"a\"}",
            "{\"brygga\":{\"format\":\"1\"}}",
            "{\"type\":\"area\",\"id\":\"a\"} {}",
            "{\"type\":\"area\",\"zebra\":1,\"zebra\":2,\"id\":\"a\"}",
            "{\"type\":\"nobody\"}",
            "{\"id\":\"a\",\"type\":\"area\",\"name\":\"\\ud800\"}",
            "[".repeat(3_000),
            "{\"type\":\"area\",\"name\":\"" + "x".repeat(2_000) + "\"}");

    private SpoiltLines() {}

    static byte[] of(long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (random.nextInt(4) == 0) {
            text.writeBytes("\uFEFF".getBytes(UTF_8));
        }
        List<String> lines = lines(seed, 1 + random.nextInt(60));
        if (random.nextInt(4) == 0) {
            lines.remove(0);
        }
        for (int blank = random.nextInt(6); blank > 4; blank--) {
            lines.add(0, " ".repeat(random.nextInt(100)));
        }
        for (int spoilt = random.nextInt(8); spoilt > 0; spoilt--) {
            lines.add(random.nextInt(lines.size() + 1), HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        for (int number = 0; number < lines.size(); number++) {
            byte[] line = lines.get(number).getBytes(UTF_8);
            if (line.length > 0 && random.nextInt(12) == 0) {
                line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));
            }
            text.writeBytes(line);
            boolean last = number == lines.size() - 1;
            text.writeBytes(
                    (last && random.nextBoolean() ? "" : random.nextInt(3) == 0 ? "\r\n" : "\n").getBytes(UTF_8));
        }
        return text.toByteArray();
    }

    private static List<String> lines(long seed, int people) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            new DatasetWriter(List.of())
                    .writeLines(
                            DemoTown.of(seed, people)
                                    .withMistakes(DemoTown.MOST_MISTAKES)
                                    .make()
                                    .dataset(),
                            null,
                            text);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
        return new ArrayList<>(text.toString(UTF_8).lines().toList());
    }
}
