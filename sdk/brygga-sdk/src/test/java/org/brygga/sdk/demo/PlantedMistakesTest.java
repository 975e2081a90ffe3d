// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was spoiled on purpose is what a check finds. */
class PlantedMistakesTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final String STANDS_TWICE = "COM-DOC-013";

    @TempDir
    private Path folder = Path.of("");

    @Property(tries = 25)
    void everyMistakeIsFoundWhereItWasPlantedAndNoOther(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 1500) int size,
            @ForAll @IntRange(min = 0, max = 30) int percent) {
        DemoTown.Made made =
                DemoTown.of(seed, size).withMistakes(percent / 100.0).make();

        Findings errors = BRYGGA.check(made.dataset(), DemoTown.DAY).errors();

        assertThat(found(errors))
                .containsAll(made.mistakes().stream()
                        .filter(mistake -> !mistake.code().text().equals(STANDS_TWICE))
                        .map(PlantedMistakesTest::place)
                        .toList());
        assertThat(errors.stream().map(finding -> finding.code() + " " + finding.subject()))
                .isSubsetOf(records(made.mistakes()));
    }

    @Test
    void aFileTellsOfIdsThatStandTwiceAsWell() throws IOException {
        DemoTown.Made made = DemoTown.of(11, 4000).withMistakes(0.3).make();
        Path file = folder.resolve("town.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DatasetWriter(List.of()).write(made.dataset(), null, out);
        }

        Findings errors = BRYGGA.check(file, DemoTown.DAY).findings().errors();

        assertThat(made.mistakes()).anyMatch(mistake -> mistake.code().text().equals(STANDS_TWICE));
        assertThat(found(errors))
                .containsAll(
                        made.mistakes().stream().map(PlantedMistakesTest::place).toList());
        assertThat(errors.stream().map(finding -> finding.code() + " " + finding.subject()))
                .isSubsetOf(records(made.mistakes()));
    }

    @Test
    void thereAreManyKindsOfMistakesInEveryKindOfRecord() {
        List<PlantedMistake> planted = DemoTown.of(2, 20_000)
                .withMistakes(DemoTown.MOST_MISTAKES)
                .make()
                .mistakes();

        assertThat(planted.stream()
                        .map(one -> one.code() + one.subject().type())
                        .distinct()
                        .count())
                .isGreaterThan(40);
        assertThat(planted.stream().map(PlantedMistake::code).distinct().count())
                .isGreaterThan(25);
        assertThat(planted.stream().map(one -> one.subject().type()).distinct()).hasSize(12);
    }

    @Test
    void goodRecordsAreTheSameWithMistakesAndWithout() {
        DemoTown town = DemoTown.of(4, 800);
        Set<Aggregate> good = new HashSet<>(town.make().dataset().all());
        DemoTown.Made spoiled = town.withMistakes(0.1).make();

        long bad = spoiled.dataset().all().stream()
                .filter(record -> !good.contains(record))
                .count();

        assertThat(town.make().mistakes()).isEmpty();
        assertThat(spoiled.mistakes()).isNotEmpty();
        assertThat(bad)
                .isEqualTo(spoiled.mistakes().stream()
                        .filter(one -> !one.code().text().equals(STANDS_TWICE))
                        .count());
    }

    private static List<String> found(Findings errors) {
        return errors.stream()
                .map(finding -> finding.code() + " " + finding.subject() + " "
                        + finding.path().pointer())
                .toList();
    }

    private static String place(PlantedMistake mistake) {
        return mistake.code() + " " + mistake.subject() + " " + mistake.pointer();
    }

    private static Set<String> records(Collection<PlantedMistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> mistake.code() + " " + mistake.subject())
                .collect(Collectors.toSet());
    }
}
