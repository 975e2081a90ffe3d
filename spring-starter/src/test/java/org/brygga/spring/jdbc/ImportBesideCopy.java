// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.testkit.generate.LinkedDatasets;

/**
 * Measures the import of JSON Lines into PostgreSQL beside bare COPY of what it keeps, one after the other in one process.
 *
 * <p>Contenders: COPY of the rows of the newest versions alone, COPY of every row that the import keeps, and the import, which
 * reads and checks as well. All tables have the indexes of those of the store; those of COPY have no row level security, with which
 * PostgreSQL refuses COPY.
 */
final class ImportBesideCopy {

    private static final long SEED = 20_261_121L;
    private static final int WARM = 2;
    private static final String IMPORT = "import with every check";

    /** How many records the importer keeps in a transaction where not all or nothing is asked for. */
    private static final int PIECE = 500;

    private final int records;
    private final int rounds;
    private final DataSource application;
    private final Brygga brygga = Brygga.create();
    private final CopiedTables copies;
    private final Path file;

    ImportBesideCopy(int records, int rounds) throws IOException {
        this.records = records;
        this.rounds = rounds;
        String address = Databases.postgresAddress();
        this.application = Databases.postgres(address);
        this.copies = new CopiedTables(Databases.administrator(address));
        this.file = Files.createTempFile("brygga", ".jsonl");
        try (InputStream lines = LinkedDatasets.seeded(SEED).lines(records)) {
            Files.write(file, lines.readAllBytes());
        }
    }

    /**
     * Measures.
     *
     * @return a table for each size of transaction, as text
     */
    String measure() throws IOException {
        StringBuilder told = new StringBuilder(
                String.format(Locale.ROOT, "%d records, %d bytes, %d rounds%n", records, Files.size(file), rounds));
        for (Atomicity atomicity : Atomicity.values()) {
            Map<String, List<Double>> seconds = new LinkedHashMap<>();
            copies.clear();
            importAll(atomicity);
            copies.keep();
            int transaction = atomicity == Atomicity.ALL ? records : PIECE;
            for (int round = -WARM; round < rounds; round++) {
                Map<String, Double> once = round(atomicity, transaction);
                if (round >= 0) {
                    once.forEach((name, time) -> seconds.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(time));
                }
            }
            told.append(table(transaction, seconds));
        }
        Files.delete(file);
        return told.toString();
    }

    /** How many rows the last import kept, table by table; the newest versions first. */
    long[] rows() {
        return copies.rows();
    }

    private Map<String, Double> round(Atomicity atomicity, int transaction) throws IOException {
        Map<String, Double> once = new LinkedHashMap<>();
        copies.clear();
        once.put("COPY of the newest versions", seconds(() -> copies.copyNewest(transaction)));
        copies.clear();
        once.put("COPY of every row kept", seconds(() -> copies.copyEverything(transaction)));
        copies.clear();
        once.put(IMPORT, seconds(() -> importAll(atomicity)));
        return once;
    }

    private void importAll(Atomicity atomicity) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), clock.instant(), ZoneOffset.UTC, null);
        try {
            ImportReport report = new Importer(brygga)
                    .run(
                            file,
                            "records.jsonl",
                            ImportOptions.STANDARD.withAtomicity(atomicity),
                            Databases.stores(application, clock).of("measured"),
                            new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, by),
                            ImportProgress.NONE);
            if (report.count(Action.CREATED) != records) {
                throw new IllegalStateException("Not every record was kept: " + report.counts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private String table(int transaction, Map<String, List<Double>> seconds) {
        double imported = median(seconds.getOrDefault(IMPORT, List.of()));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%d records a transaction%n", transaction));
        seconds.forEach((name, times) -> table.append(String.format(
                Locale.ROOT,
                "  %-28s %8.0f records/s (%.0f to %.0f), the import has %.2f of it%n",
                name,
                records / median(times),
                records / times.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                records / times.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                median(times) / imported)));
        return table.toString();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
