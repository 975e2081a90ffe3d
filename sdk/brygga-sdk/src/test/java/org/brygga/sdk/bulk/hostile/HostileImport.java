// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;

/** Tries files out in a Java machine of its own, one after the other, and says of each what came of it and how long it took. */
final class HostileImport {

    static final int MOST_SECONDS = 10;
    private static final int OUT_OF_TIME = 4;

    private HostileImport() {}

    /**
     * Tries out the files of a list.
     *
     * @param arguments the file with the list
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Importer importer = new Importer(Brygga.create());
        ExecutorService one = Executors.newSingleThreadExecutor();
        List<Path> files =
                Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
        // Whoever imports for the first time waits for classes to be loaded; that is no matter of the file.
        said(importer, files.get(0));
        for (Path file : files) {
            long begun = System.nanoTime();
            var said = one.submit(() -> said(importer, file));
            try {
                String text = said.get(MOST_SECONDS, TimeUnit.SECONDS);
                out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + "\t" + text);
            } catch (TimeoutException e) {
                out.println("-1\ttakes too long");
                Runtime.getRuntime().halt(OUT_OF_TIME);
            } catch (ExecutionException e) {
                out.println("0\tthrew " + e.getCause());
            }
        }
        one.shutdownNow();
    }

    private static String said(Importer importer, Path file) throws Exception {
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), Instant.now(), ZoneOffset.UTC, null);
        ImportReport report = importer.tryOut(
                file,
                String.valueOf(file.getFileName()),
                ImportOptions.STANDARD,
                new InMemoryDatasetStore(Clock.systemUTC()),
                new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, by),
                ImportProgress.NONE);
        return report.findings().list().stream()
                .map(finding -> finding.code() + " " + finding.arguments().getOrDefault("case", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
