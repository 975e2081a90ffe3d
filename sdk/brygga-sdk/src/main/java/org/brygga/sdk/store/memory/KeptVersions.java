// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.privacy.Erasure;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.About;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.jspecify.annotations.Nullable;

/** Every version of every record, and the records as they are now. */
final class KeptVersions {

    private final LiveRecords records = new LiveRecords();
    private final Map<Ref, List<Versioned<Aggregate>>> versions = new LinkedHashMap<>();

    /** The records as they are; they change with what is kept. */
    Dataset live() {
        return records;
    }

    /** The records as they are at this moment. */
    Dataset copy() {
        return records.copy();
    }

    void keep(Map<Ref, PendingUnit.Change> changes, Instant at) {
        changes.forEach((reference, change) -> {
            Aggregate record = change.record();
            versions.computeIfAbsent(reference, key -> new ArrayList<>())
                    .add(new Versioned<>(change.version(), at, record));
            if (record == null) {
                records.remove(reference);
            } else {
                records.put(record);
            }
        });
    }

    <T extends Aggregate> List<Versioned<T>> page(Class<T> type, String afterId, int limit) {
        return records.all(type).stream()
                .map(Aggregate::ref)
                .filter(reference -> reference.id().compareTo(afterId) > 0)
                .sorted()
                .limit(limit)
                .flatMap(reference -> Versioned.typed(type, newest(reference)).stream())
                .toList();
    }

    @Nullable Versioned<Aggregate> newest(Ref reference) {
        List<Versioned<Aggregate>> all = versions.get(reference);
        return all == null ? null : all.get(all.size() - 1);
    }

    Dataset asOf(Instant moment) {
        IndexedDataset.Builder then = IndexedDataset.builder();
        for (List<Versioned<Aggregate>> all : versions.values()) {
            Versioned<Aggregate> last = null;
            for (Versioned<Aggregate> version : all) {
                last = version.at().isAfter(moment) ? last : version;
            }
            if (last != null && last.record() != null) {
                then.add(last.record());
            }
        }
        return then.build();
    }

    List<Versioned<Aggregate>> history(Ref reference) {
        return List.copyOf(versions.getOrDefault(reference, List.of()));
    }

    Set<Ref> everAbout(PersonKey person) {
        Set<Ref> about = new HashSet<>();
        versions.forEach((reference, all) -> {
            if (all.stream().anyMatch(version -> About.is(version.record(), person))) {
                about.add(reference);
            }
        });
        return about;
    }

    /**
     * Takes out what is to be forgotten.
     *
     * @return the records of which something was left out in a version
     */
    Set<Ref> erase(Erasure erasure, Instant at) {
        erasure.gone().forEach(reference -> {
            versions.remove(reference);
            records.remove(reference);
        });
        Set<Ref> touched = new HashSet<>();
        versions.forEach((reference, all) -> {
            if (forget(erasure, all, at)) {
                touched.add(reference);
            }
        });
        erasure.kept().forEach(record -> {
            versions.put(record.ref(), new ArrayList<>(List.of(new Versioned<>(1, at, record))));
            records.put(record);
        });
        return touched;
    }

    /** Whether something was left out of a version; then whoever read the newest one has to read it again. */
    private boolean forget(Erasure erasure, List<Versioned<Aggregate>> all, Instant at) {
        List<Versioned<Aggregate>> before = List.copyOf(all);
        all.replaceAll(version -> version.record() == null
                ? version
                : new Versioned<>(
                        version.version(), version.at(), erasure.without().apply(version.record())));
        Versioned<Aggregate> newest = all.get(all.size() - 1);
        if (newest.record() != null && !newest.equals(before.get(before.size() - 1))) {
            all.add(new Versioned<>(newest.version() + 1, at, newest.record()));
            records.put(newest.record());
        }
        return !all.equals(before);
    }
}
