// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database each day while it is worked with, because nobody else can open it meanwhile. One file a day, the first
 * at the start; the secret of the trail is not in it.
 */
@Component
@ConditionalOnProperty("service.backups")
final class DailyBackup implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient database;
    private final Brygga brygga;
    private final Path folder;
    private final EmbeddedDatabase embedded;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private volatile @Nullable ScheduledFuture<?> next;

    /**
     * @param folder where the files go; better on another disk
     */
    DailyBackup(
            JdbcClient database, Brygga brygga, @Value("${service.backups}") Path folder, EmbeddedDatabase embedded) {
        this.database = database;
        this.brygga = brygga;
        this.folder = folder.toAbsolutePath();
        this.embedded = embedded;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!embedded.isUsed()) {
            LOG.warn("service.backups copies the embedded database only; for another one its own tools do");
            return;
        }
        make();
        next = clockwork.scheduleWithFixedDelay(this::make, DAY.toMinutes(), DAY.toMinutes(), TimeUnit.MINUTES);
    }

    /** Goes on the next day if it fails today; what went wrong may tell of the disk, and never of records. */
    private void make() {
        Path file = folder.resolve("records-" + brygga.today() + ".zip");
        try {
            DataFolder.makeOwn(folder);
            Path made = folder.resolve("unfinished.zip");
            // Before there is anything in it: the database writes into a file that is there.
            DataFolder.makeOwnFile(made);
            database.sql("backup to ?").param(made.toString()).update();
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "No copy of the records was made in {}: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        clockwork.shutdown();
    }
}
