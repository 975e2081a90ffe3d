// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.brygga.indicator.Question;
import org.brygga.model.value.Period;
import org.brygga.sdk.lines.LineOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one process finds and publishes, several tasks find and publish too. */
class SameBothWaysTest {

    private static final int RECORDS = "full".equals(System.getProperty("brygga.size"))
            ? 1_000_000
            : Integer.getInteger("brygga.spark.records", 3_000);
    private static final long PIECE_BYTES = Math.max(100_000, RECORDS * 40L);
    private static final Period YEAR = Period.parse("2025-01-01", "2025-12-31");
    private static final Question QUESTION = Question.of(YEAR, MadeUpCountry.DAY);

    @TempDir
    private static Path folder;

    private static JavaSparkContext spark;
    private static OneProcess one;
    private static List<PieceAt> pieces;

    @BeforeAll
    static void writeAndStart() throws IOException {
        Path file = folder.resolve("country.jsonl");
        MadeUpCountry.write(RECORDS, file);
        one = new OneProcess(file, MadeUpCountry.DAY, LineOptions.ONE_THREAD.withThreads(2));
        pieces = PieceAt.cut(file.toString(), PIECE_BYTES);
        spark = Local.start(2);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void thereAreSeveralPieces() {
        assertThat(pieces).hasSizeGreaterThan(10);
    }

    @Test
    void eachRecordAloneIsFoundTheSameIn() throws IOException {
        List<String> expected = one.alone();

        assertThat(expected).hasSizeGreaterThan(RECORDS / 20);
        assertThat(new FolderCheck(spark, pieces, MadeUpCountry.DAY).alone()).isEqualTo(expected);
    }

    @Test
    void allRecordsTogetherAreFoundTheSameIn() throws IOException {
        List<String> expected = one.together();

        assertThat(expected).hasSizeGreaterThan(one.alone().size());
        assertThat(new FolderCheck(spark, pieces, MadeUpCountry.DAY).together(7))
                .isEqualTo(expected);
    }

    @Test
    void theTrueCountsAreTheSame() throws IOException {
        assertThat(new FolderFigures(spark, pieces, QUESTION).totals()).isEqualTo(one.totals(QUESTION));
    }

    @Test
    void whatIsPublishedIsTheSameAndHidesTheSame() throws IOException {
        Published expected = published(one.totals(QUESTION));
        Published published = published(new FolderFigures(spark, pieces, QUESTION).totals());

        assertThat(published).isEqualTo(expected);
    }

    private static Published published(Totals totals) {
        return Published.of(totals, YEAR, Loaded.brygga().packs(), MadeUpCountry.DAY);
    }
}
