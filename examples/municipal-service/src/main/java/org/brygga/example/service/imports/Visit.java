// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.imports;

import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.jspecify.annotations.Nullable;

/** What somebody has sent during her visit, and what is kept of it. It is never written anywhere. */
final class Visit implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient InMemoryDatasetStore store;
    private transient String name = "file";
    private transient byte[] file = new byte[0];
    private transient ImportOptions options = ImportOptions.STANDARD;
    private transient @Nullable ImportReport report;

    Visit(Clock clock) {
        this.store = new InMemoryDatasetStore(clock);
    }

    InMemoryDatasetStore store() {
        return store;
    }

    void sent(String fileName, byte[] content) {
        name = fileName;
        file = content.clone();
        options = ImportOptions.STANDARD;
        report = null;
    }

    String name() {
        return name;
    }

    byte[] file() {
        return file.clone();
    }

    ImportOptions options() {
        return options;
    }

    void map(Mapping mapping) {
        options = options.withMapping(mapping);
    }

    void keepEach(boolean each) {
        options = options.withAtomicity(each ? ImportOptions.Atomicity.OBJECT : ImportOptions.Atomicity.ALL);
    }

    @Nullable ImportReport report() {
        return report;
    }

    void report(@Nullable ImportReport said) {
        report = said;
    }
}
