// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was cut off keeps what came before the cut. */
class TruncationTest {

    private static List<Path> programmes() {
        return Texts.programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void keepsEveryRecordBeforeTheCut(Path file) {
        byte[] whole = Texts.bytes(file);
        ReadResult complete = Texts.read(whole);
        int kept = 0;

        for (int cut = 1; cut < whole.length - 3; cut += 97) {
            ReadResult result = Texts.read(Arrays.copyOf(whole, cut));

            List<Aggregate> before = recordsEndingBefore(whole, cut, complete);
            assertThat(result.dataset().all()).isEqualTo(before);
            assertThat(result.findings().list())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(finding -> finding.code().text())
                    .containsExactly("COM-DOC-002");
            assertThat(place(result)).isEqualTo(end(whole, cut));
            kept = Math.max(kept, before.size());
        }
        assertThat(kept).isGreaterThan(complete.dataset().all().size() / 2);
    }

    /** Records are indented by four spaces in these files, so a line of just that and a bracket ends one. */
    private static List<Aggregate> recordsEndingBefore(byte[] whole, int cut, ReadResult complete) {
        String text = new String(whole, 0, cut, StandardCharsets.ISO_8859_1);
        long ended = text.lines()
                .filter(line -> line.equals("    }") || line.equals("    },"))
                .count();
        return complete.dataset().all().stream()
                .sorted(Comparator.comparingInt(record ->
                        complete.dataset().origin(record).orElseThrow().line()))
                .limit(ended)
                .sorted(Comparator.comparingInt(complete.dataset().all()::indexOf))
                .toList();
    }

    private static String place(ReadResult result) {
        Finding cut = result.findings().errors().list().get(0);
        return cut.origin().line() + ":" + cut.origin().column();
    }

    private static String end(byte[] whole, int cut) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < cut; i++) {
            if (whole[i] == '\n') {
                line++;
                column = 1;
            } else if ((whole[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return line + ":" + column;
    }
}
