// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/**
 * What is to be forgotten: records that go with their whole history, what is left of them for statistics, and what is to be left
 * out of all versions of the others.
 *
 * @param person the person who is forgotten; events about her keep when and what, and no longer whom
 * @param wholly whether nothing about her stays, so that her key goes everywhere; otherwise only these records go
 * @param gone the records that go
 * @param kept what is kept in their place, about somebody whom nobody knows
 * @param within the only records that may change; empty where any may
 * @param without gives each version of another record without what is to be forgotten; an equal one where there is nothing
 */
public record Erasure(
        PersonKey person,
        boolean wholly,
        Set<Ref> gone,
        List<Aggregate> kept,
        Set<Ref> within,
        UnaryOperator<Aggregate> without) {

    public Erasure {
        gone = Set.copyOf(gone);
        kept = List.copyOf(kept);
        within = Set.copyOf(within);
    }

    /** The records as they are afterwards. */
    public Dataset applied(Dataset dataset) {
        IndexedDataset.Builder rest = IndexedDataset.builder();
        dataset.all().stream()
                .filter(record -> !gone.contains(record.ref()))
                .map(without)
                .forEach(rest::add);
        kept.forEach(rest::add);
        return rest.build();
    }
}
