// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.brygga.indicator.Question;
import org.brygga.model.value.Period;
import org.brygga.sdk.disclosure.count.PublishedTable;
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
    private static List<PieceAt> pieces;
    private static List<String> aloneInOneProcess;
    private static List<String> togetherInOneProcess;
    private static Totals totalsInOneProcess;

    @BeforeAll
    static void writeAndStart() throws IOException {
        Path file = folder.resolve("country.jsonl");
        MadeUpCountry.write(RECORDS, file);
        writeSomeAgain(file);
        OneProcess one = new OneProcess(file, MadeUpCountry.DAY, LineOptions.ONE_THREAD.withThreads(2));
        aloneInOneProcess = one.alone();
        togetherInOneProcess = one.together();
        totalsInOneProcess = one.totals(QUESTION);
        pieces = PieceAt.all(folder, PIECE_BYTES);
        spark = Local.start(2);
    }

    /** At the end of the file, far from where they stood first. */
    private static void writeSomeAgain(Path file) throws IOException {
        List<String> again = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(30).limit(100).forEach(again::add);
        }
        Files.write(file, again, StandardOpenOption.APPEND);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void thereAreSeveralPiecesAndRecordsReferToOthersInOtherPieces(@TempDir Path other) throws IOException {
        Path file = other.resolve("country.jsonl");
        MadeUpCountry.write(500, file);
        writeSomeAgain(file);
        List<String> apart = new ArrayList<>();
        for (PieceAt piece : PieceAt.all(other, 50_000)) {
            apart.addAll(new FolderCheck(spark, List.of(piece), MadeUpCountry.DAY).together(piece.from()));
        }

        assertThat(pieces).hasSizeGreaterThan(10);
        assertThat(apart).isNotEqualTo(new OneProcess(file, MadeUpCountry.DAY, LineOptions.ONE_THREAD).together());
    }

    @Test
    void eachRecordAloneIsFoundTheSame() {
        assertThat(aloneInOneProcess).hasSizeGreaterThan(RECORDS / 20);
        assertThat(new FolderCheck(spark, pieces, MadeUpCountry.DAY).alone().equals(aloneInOneProcess))
                .isTrue();
    }

    @Test
    void allRecordsTogetherAreFoundTheSame() {
        assertThat(togetherInOneProcess).hasSizeGreaterThan(aloneInOneProcess.size());
        assertThat(new FolderCheck(spark, pieces, MadeUpCountry.DAY).together(7).equals(togetherInOneProcess))
                .isTrue();
    }

    @Test
    void aFolderOfSeveralFilesIsOneSetOfRecords(@TempDir Path other) throws IOException {
        Path whole = other.resolve("whole.jsonl");
        MadeUpCountry.write(500, whole);
        List<String> lines = Files.readAllLines(whole);
        Path folderOfParts = Files.createDirectory(other.resolve("parts"));
        int half = lines.size() / 2;
        Files.write(folderOfParts.resolve("1.jsonl"), lines.subList(0, half));
        List<String> rest = new ArrayList<>(lines.subList(half, lines.size()));
        rest.add(0, lines.get(0));
        Files.write(folderOfParts.resolve("2.jsonl"), rest);

        List<String> found = new FolderCheck(spark, PieceAt.all(folderOfParts, 50_000), MadeUpCountry.DAY).together(3);

        assertThat(found)
                .map(SameBothWaysTest::withoutPlace)
                .isEqualTo(new OneProcess(whole, MadeUpCountry.DAY, LineOptions.ONE_THREAD)
                        .together().stream().map(SameBothWaysTest::withoutPlace).toList());
    }

    private static String withoutPlace(String finding) {
        return finding.replaceFirst("\"place\":\\{[^}]*}", "");
    }

    @Test
    void theTrueCountsAreThoseOfTheIndicators() throws IOException {
        assertThat(new FolderFigures(spark, pieces, QUESTION).totals()).isEqualTo(totalsInOneProcess);
    }

    @Test
    void whatIsPublishedIsTheSameAndHidesTheSame() throws IOException {
        Published expected = published(totalsInOneProcess);
        Published published = published(new FolderFigures(spark, pieces, QUESTION).totals());

        assertThat(published).isEqualTo(expected);
        assertThat(published.counts().tables())
                .as("something is hidden and something is shown")
                .anySatisfy(table -> assertThat(table.values())
                        .hasAtLeastOneElementOfType(PublishedTable.Hidden.class)
                        .hasAtLeastOneElementOfType(PublishedTable.Shown.class));
        assertThat(published.attendance().values()).anyMatch(Optional::isPresent);
    }

    @Test
    void whoeverIsRecordedTwiceFarApartIsCountedOnce(@TempDir Path other) throws IOException {
        Path file = other.resolve("twice.jsonl");
        MadeUpCountry.write(300, file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (String line : List.copyOf(lines)) {
            if (line.matches("\\{\"type\":\"(participant|volunteer|group)\".*")) {
                lines.add(line.replaceFirst("\"id\":\"", "\"id\":\"again-")
                        .replace("\"participant:", "\"participant:again-"));
            }
        }
        Files.write(file, lines);

        assertThat(new FolderFigures(spark, PieceAt.all(other, 30_000), QUESTION).totals())
                .isEqualTo(new OneProcess(file, MadeUpCountry.DAY, LineOptions.ONE_THREAD).totals(QUESTION));
    }

    @Test
    void whatTellsOfAFewIsShownToNobody() {
        Totals few = new Totals(
                Set.of("north", "south"),
                Map.of(
                        new Totals.Cell("north", Published.COMPLETED),
                        40L,
                        new Totals.Cell("south", Published.OTHER),
                        2L),
                Map.of(new Totals.Cell("south", "so"), 1L),
                Map.of("north", new Totals.Came(300, 400, 40), "south", new Totals.Came(3, 4, 2)));

        Published published = published(few);

        assertThat(published.attendance().get("north")).contains(new BigDecimal("0.750000"));
        assertThat(published.attendance().get("south")).isEmpty();
        assertThat(published.counts().tables())
                .flatExtracting(PublishedTable::values)
                .doesNotContain(new PublishedTable.Shown(1), new PublishedTable.Shown(2));
    }

    @Test
    void whatTravelsOfPeopleIsNoNameAndNoAddress() throws IOException {
        List<String> lines = new ArrayList<>();
        for (PieceAt piece : pieces.subList(0, 5)) {
            lines.addAll(new CountedPiece(QUESTION).lines(piece));
        }

        assertThat(lines).anyMatch(Fact.Kind.PERSON::is).anyMatch(Fact.Kind.BEHIND::is);
        assertThat(String.join("\n", lines)).doesNotContain("@brygga.invalid").doesNotContain("\"name\":{");
    }

    private static Published published(Totals totals) {
        return Published.of(totals, YEAR, Loaded.brygga().packs(), MadeUpCountry.DAY);
    }
}
