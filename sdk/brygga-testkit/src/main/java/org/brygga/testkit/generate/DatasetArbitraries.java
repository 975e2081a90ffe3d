// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;

/** Generated records together, a few dozen of them, whose references mostly lead to each other. */
public final class DatasetArbitraries {

    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final double ABSENT = 0.35;
    private static final int MOST = 40;

    private DatasetArbitraries() {}

    /** Records with an id each, no id twice within a type. */
    public static Arbitrary<Dataset> linked(RecordArbitraries records) {
        List<Arbitrary<Aggregate>> each = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            for (String id : IDS) {
                Arbitrary<Aggregate> one = records.of(type.recordClass(), id).map(Aggregate.class::cast);
                each.add(one.injectNull(ABSENT));
            }
        }
        return Combinators.combine(each).as(DatasetArbitraries::together);
    }

    /** Records as they come: ids may be absent, odd or taken twice. */
    public static Arbitrary<Dataset> any(RecordArbitraries records) {
        List<Arbitrary<? extends Aggregate>> each = Arrays.stream(RecordType.values())
                .<Arbitrary<? extends Aggregate>>map(type -> records.of(type.recordClass()))
                .toList();
        return Arbitraries.of(each)
                .flatMap(one -> one.map(Aggregate.class::cast))
                .list()
                .ofMaxSize(MOST)
                .map(DatasetArbitraries::together);
    }

    /** One record of any type. */
    public static Arbitrary<Aggregate> one(RecordArbitraries records) {
        List<Arbitrary<Aggregate>> each = Arrays.stream(RecordType.values())
                .map(type -> records.of(type.recordClass()).map(Aggregate.class::cast))
                .toList();
        return Arbitraries.oneOf(each);
    }

    private static Dataset together(List<? extends Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        for (Aggregate record : records) {
            if (record != null) {
                builder.add(record);
            }
        }
        return builder.build();
    }
}
