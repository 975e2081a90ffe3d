// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    @Test
    void allContendersFindEquallyManyMistakesInASliceOfEachRound() {
        List<Result.Row> rows = Paired.measure(200, 0, 1, 1);

        assertThat(rows)
                .extracting(Result.Row::round)
                .containsSubsequence(
                        "bound records, valid",
                        "from text, valid",
                        "our own records from text, valid",
                        "bound records, one in ten broken",
                        "from text, one in ten broken",
                        "our own records from text, one in ten broken");
    }

    @Test
    void aBrokenSeatHasMistakesAndAGoodOneHasNone() {
        assertThat(Seats.of(500, false))
                .allMatch(seat -> HandWritten.mistakes(seat).isEmpty());
        assertThat(Seats.of(500, true).stream()
                        .filter(seat -> !HandWritten.mistakes(seat).isEmpty())
                        .count())
                .isBetween(25L, 75L);
    }

    @Test
    void thePageSaysWhatTheResultsHold() throws IOException {
        assertThat(Files.readString(DOCS.resolve("performance.md")))
                .isEqualTo(PerformancePage.of(Paired.results(DOCS)));
    }
}
