// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brygga.access.Viewer;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;

/** What was published before a report that is to be published now. */
final class EarlierReleases {

    private final List<Path> files;

    EarlierReleases(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Makes a report beside them, so that nobody is the difference.
     *
     * @throws StoppedException if there is none, if one of them cannot be read, or if one counts some of the same people otherwise
     */
    ReportDesk.Made make(CountryPacks packs, ReportRequest request, Dataset records, Viewer viewer)
            throws StoppedException {
        InMemoryDatasetStore store = store(records, viewer.at());
        Set<String> known = new HashSet<>();
        for (Path file : files) {
            Release release = ReleaseFile.read(file, viewer.at());
            if (known.add(release.id())) {
                store.publish(release);
            }
        }
        Publishing.Outcome outcome = new Publishing(packs).make(store, request, viewer);
        if (outcome instanceof Publishing.Shown shown) {
            return shown.made();
        }
        throw outcome instanceof Publishing.Refused refused && refused.why() == Publishing.Why.ANOTHER_CUT
                ? StoppedException.because("An earlier report counts some of the same people over another time or in"
                        + " another part of the work: the difference of the two would tell of a few. Publish one of the"
                        + " same time and the same part.")
                : StoppedException.wrongUse("There is no such report of this file.");
    }

    private static InMemoryDatasetStore store(Dataset records, Instant now) throws StoppedException {
        List<Aggregate> all = records.all();
        for (Aggregate record : all) {
            String id = record.id();
            if (id == null || id.isBlank()) {
                throw StoppedException.because("A record of the file has no id. brygga check says which.");
            }
        }
        InMemoryDatasetStore store = new InMemoryDatasetStore(Clock.fixed(now, ZoneOffset.UTC));
        store.inUnit(unit -> {
            all.forEach(record -> unit.put(record, 0));
            return records;
        });
        return store;
    }
}
