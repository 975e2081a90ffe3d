// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.testkit.generate.LinkedDatasets;

/** A dataset with some records changed, added and taken away answers every question as if it had been built that way. */
class ChangedDatasetPropertyTest {

    private static final int RECORDS = 120;

    @Property(seed = "71", edgeCases = EdgeCasesMode.NONE)
    void whatIsChangedAnswersAsIfItHadBeenBuiltThatWay(@ForAll @LongRange(min = 1, max = 1_000) long seed) {
        LinkedDatasets sound = LinkedDatasets.seeded(seed);
        LinkedDatasets flawed = sound.withMistakes();
        List<Aggregate> before = new ArrayList<>();
        List<Aggregate> put = new ArrayList<>();
        Set<Ref> taken = new HashSet<>();
        LongStream.range(0, RECORDS).forEach(number -> {
            Aggregate record = sound.record(number);
            if (number % 7 != 3) {
                before.add(record);
            }
            if (number % 7 == 3 || number % 5 == 1) {
                put.add(flawed.record(number));
            } else if (number % 11 == 5) {
                taken.add(record.ref());
            }
        });

        Dataset changed = ChangedDataset.with(together(before.stream()), put, taken);
        Set<Ref> away =
                Stream.concat(taken.stream(), put.stream().map(Aggregate::ref)).collect(Collectors.toSet());
        Dataset built =
                together(Stream.concat(before.stream().filter(record -> !away.contains(record.ref())), put.stream()));

        for (RecordType type : RecordType.values()) {
            answersAlike(type.recordClass(), changed, built);
        }
        built.all().stream()
                .filter(PersonRecord.class::isInstance)
                .map(PersonRecord.class::cast)
                .filter(person -> person.person() != null)
                .forEach(person -> assertThat(changed.aboutPerson(person.person()))
                        .hasSameElementsAs(built.aboutPerson(person.person())));
        assertThat(changed.all()).hasSameElementsAs(built.all()).hasSameSizeAs(built.all());
        assertThat(taken)
                .allSatisfy(gone -> assertThat(changed.all())
                        .noneMatch(record -> record.ref().equals(gone)));
    }

    private static <T extends Aggregate> void answersAlike(Class<T> type, Dataset changed, Dataset built) {
        assertThat(changed.all(type)).hasSameElementsAs(built.all(type));
        built.all().stream().flatMap(References::of).distinct().forEach(target -> {
            assertThat(changed.referringTo(type, target)).hasSameElementsAs(built.referringTo(type, target));
            assertThat(changed.find(type, target)).isEqualTo(built.find(type, target));
        });
    }

    private static IndexedDataset together(Stream<Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }
}
