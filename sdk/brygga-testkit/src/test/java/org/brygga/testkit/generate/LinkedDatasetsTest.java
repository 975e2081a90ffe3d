// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.brygga.check.Profile;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.LineReader;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.Test;

class LinkedDatasetsTest {

    /** What comes with a host's own work: numbers are held for a reason, events happen, findings are looked at. */
    private static final Set<RecordType> UNLINKED =
            EnumSet.of(RecordType.IDENTIFIER, RecordType.EVENT, RecordType.ACKNOWLEDGEMENT);

    private static final int SIZE = Checkers.size(1_000, 50_000);

    @Test
    void theSameSeedGivesTheSameRecords() {
        assertThat(LinkedDatasets.seeded(7).withMistakes().stream(SIZE))
                .containsExactlyElementsOf(
                        LinkedDatasets.seeded(7).withMistakes().stream(SIZE).toList());
        assertThat(LinkedDatasets.seeded(8).record(12))
                .isNotEqualTo(LinkedDatasets.seeded(7).record(12));
    }

    @Test
    void everyReferenceLeadsToAnEarlierRecord() {
        Set<Ref> known = new HashSet<>();
        LinkedDatasets.seeded(7).withMistakes().stream(SIZE).forEach(record -> {
            assertThat(known.add(record.ref()))
                    .as("%s is there once", record.ref())
                    .isTrue();
            assertThat(references(record)).as("references of %s", record.ref()).allMatch(known::contains);
        });
    }

    @Test
    void theLinesHoldTheSameRecords() throws IOException {
        LinkedDatasets flawed = LinkedDatasets.seeded(7).withMistakes();
        List<Aggregate> read = new ArrayList<>();
        List<Finding> wrong = new ArrayList<>();

        try (InputStream lines = flawed.lines(SIZE - 1)) {
            new LineReader(CountryPacks.load().rules()).read(lines, "lines.jsonl", line -> {
                line.aggregate().ifPresent(read::add);
                wrong.addAll(line.findings().list());
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(flawed.stream(SIZE - 1).toList());
    }

    @Test
    void thereIsEveryKindOfRecordThatOthersAreLinkedWith() {
        assertThat(LinkedDatasets.seeded(7).stream(SIZE).map(Aggregate::typeWord))
                .hasSameElementsAs(Stream.of(RecordType.values())
                        .filter(type -> !UNLINKED.contains(type))
                        .map(RecordType::word)
                        .toList());
    }

    @Test
    void whatHasNoMistakeHasNoFinding() {
        Findings findings = check(LinkedDatasets.seeded(7));

        assertThat(findings.stream().map(LinkedDatasetsTest::shown)).isEmpty();
    }

    @Test
    void whatHasAMistakeHasAFindingAndNothingElseHas() {
        LinkedDatasets flawed = LinkedDatasets.seeded(7).withMistakes();
        Set<Ref> expected = new HashSet<>();
        LongStream.range(0, SIZE)
                .filter(flawed::hasMistake)
                .mapToObj(flawed::record)
                .map(Aggregate::ref)
                .forEach(expected::add);
        Dataset dataset = flawed.dataset(SIZE);
        Set<Ref> found = new HashSet<>();
        for (Aggregate record : dataset.all()) {
            if (!Checkers.CHECKER
                    .check(Set.of(record), dataset, LinkedDatasets.DAY, Profile.WORKING)
                    .isEmpty()) {
                found.add(record.ref());
            }
        }

        assertThat(found).containsAll(expected);
        assertThat(expected.size()).isBetween(SIZE / 14, SIZE / 7);
        assertThat(found).hasSizeLessThan(2 * expected.size());
    }

    private static Findings check(LinkedDatasets datasets) {
        return Checkers.CHECKER.check(datasets.dataset(SIZE), LinkedDatasets.DAY, Profile.WORKING);
    }

    private static String shown(Finding finding) {
        return finding.code() + " " + finding.subject() + finding.path() + ": " + finding.text();
    }

    private static Stream<Ref> references(Object value) {
        if (value instanceof Ref ref) {
            return Stream.of(ref);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(LinkedDatasetsTest::references);
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .flatMap(component -> references(read(record, component)));
        }
        return Stream.empty();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
