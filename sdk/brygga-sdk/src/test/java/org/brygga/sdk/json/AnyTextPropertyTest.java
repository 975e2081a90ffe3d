// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, there is an answer: records or findings, never an exception. */
class AnyTextPropertyTest {

    private static final List<byte[]> SEEDS =
            Texts.programmes().stream().map(Texts::bytes).toList();
    private static final String[] TOKENS = {
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e9999", "\\u0000", "\n", "\uFEFF", "\"type\"", " "
    };

    @Property(tries = 2000)
    void randomBytesGiveAnAnswer(@ForAll @Size(max = 300) byte[] bytes) {
        answers(bytes);
    }

    @Property(tries = 1000)
    void randomTokensGiveAnAnswer(@ForAll("tokens") String text) {
        answers(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> names = Arbitraries.of(
                "\"brygga\"", "\"areas\"", "\"groups\"", "\"type\"", "\"id\"", "\"sessions\"", "\"area\"");
        return Arbitraries.oneOf(Arbitraries.of(TOKENS), names)
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    @Property(tries = 1000)
    void mutatedDocumentsGiveAnAnswer(@ForAll int seed) {
        Random random = new Random(seed);
        byte[] text = SEEDS.get(random.nextInt(SEEDS.size())).clone();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            text = mutate(text, random);
        }
        answers(text);
    }

    private static byte[] mutate(byte[] text, Random random) {
        int at = random.nextInt(text.length);
        byte[] changed = text.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> {
                byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
                System.arraycopy(token, 0, changed, at, Math.min(token.length, changed.length - at));
            }
            case 2 -> {
                int length = random.nextInt(text.length - at);
                System.arraycopy(text, random.nextInt(text.length - length), changed, at, length);
            }
            default -> changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static void answers(byte[] text) {
        ReadResult result = Texts.read(text);
        assertThat(result.dataset().all().isEmpty()
                        && result.findings().isEmpty()
                        && result.header().isEmpty())
                .isFalse();
        List<ReadRecord> lines = Texts.readLines(text, ReadOptions.FILES);
        assertThat(lines)
                .allMatch(line -> line.record() != null || !line.findings().isEmpty());
    }
}
