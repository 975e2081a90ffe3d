// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.security.ViewerText;
import org.brygga.spring.store.TenantStores;

/** Makes a file that somebody has asked for. It is made in one piece; after a restart it is made again from the beginning. */
final class MakingJob implements JobKind {

    static final String WORD = "file";

    private final MadeFiles files;
    private final TenantStores stores;
    private final Map<String, FileMaker> makers;
    private final Clock clock;

    MakingJob(MadeFiles files, TenantStores stores, List<FileMaker> makers, Clock clock) {
        this.files = files;
        this.stores = stores;
        this.makers = makers.stream().collect(Collectors.toMap(FileMaker::word, Function.identity()));
        this.clock = clock;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Progress next(Job job) {
        // Whoever asked may have taken it back meanwhile.
        files.find(job.tenant(), job.id()).ifPresent(this::make);
        return new Progress(1, 1, "", true);
    }

    private void make(MadeFile file) {
        FileMaker maker = Objects.requireNonNull(makers.get(file.maker()), "nobody makes such files here");
        DatasetStore store = stores.of(file.tenant());
        long position = store.newestEvent();
        try {
            FileMaker.Made made = maker.make(new FileMaker.Order(
                    store,
                    ViewerText.read(file.viewer(), clock.instant()),
                    Locale.forLanguageTag(file.language()),
                    file.order()));
            files.keep(file.tenant(), file.id(), made, position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
