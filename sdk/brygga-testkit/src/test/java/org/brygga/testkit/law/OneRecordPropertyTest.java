// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.dataset.References;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.RecordArbitraries;

/** A record on its own is asked like any other dataset. */
class OneRecordPropertyTest {

    private static final Origin ORIGIN = new Origin("lines.jsonl", "/7", null, 7, 1);
    private static final List<FieldPath> UNREADABLE = List.of(FieldPath.of("name"));

    @Provide
    static Arbitrary<Aggregate> records() {
        return DatasetArbitraries.one(RecordArbitraries.wild());
    }

    @Property(seed = "83", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itAnswersAsAnIndexOfOneRecordDoes(@ForAll("records") Aggregate record) {
        Dataset index = IndexedDataset.builder().add(record, ORIGIN, UNREADABLE).build();
        Dataset only = Dataset.only(record, ORIGIN, UNREADABLE);

        assertThat(only.all()).isEqualTo(index.all());
        assertThat(only.origin(record)).isEqualTo(index.origin(record));
        assertThat(only.unreadable(record)).isEqualTo(index.unreadable(record));
        assertThat(Dataset.only(record).origin(record)).isEmpty();
        List<Ref> asked = Stream.concat(
                        References.of(record), Stream.of(record.ref(), Ref.of(record.typeWord(), "nobody")))
                .toList();
        for (RecordType type : RecordType.values()) {
            assertThat(only.all(type.recordClass())).isEqualTo(index.all(type.recordClass()));
            for (Ref reference : asked) {
                assertThat(only.find(type.recordClass(), reference))
                        .isEqualTo(index.find(type.recordClass(), reference));
                assertThat(only.referringTo(type.recordClass(), reference))
                        .isEqualTo(index.referringTo(type.recordClass(), reference));
            }
        }
        assertThat(only.find(Aggregate.class, record.ref())).isEqualTo(index.find(Aggregate.class, record.ref()));
        if (record instanceof PersonRecord person && person.person() != null) {
            assertThat(only.aboutPerson(person.person())).isEqualTo(index.aboutPerson(person.person()));
        }
    }
}
