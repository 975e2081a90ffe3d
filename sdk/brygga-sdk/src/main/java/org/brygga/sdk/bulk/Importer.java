// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.CheckedFile;
import org.brygga.sdk.bulk.reading.Arrival;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.sheet.SheetLimits;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.UnitOfWork;

/**
 * Imports files into a store: tries them, keeps them, and takes an import back. An instance is safe for use by many threads.
 */
public final class Importer {

    private static final int BUFFER = 65_536;
    private static final int PIECE = 500;

    private final Brygga brygga;
    private final FileReader reader;

    public Importer(Brygga brygga) {
        this(brygga, SheetLimits.STANDARD);
    }

    /**
     * @param limits how large a file may be
     */
    public Importer(Brygga brygga, SheetLimits limits) {
        this.brygga = brygga;
        this.reader = new FileReader(brygga.packs(), limits);
    }

    /**
     * Says what would be done; nothing is kept.
     *
     * @param name of the file as the user knows it
     * @throws IOException if the file itself fails; never for what it holds
     */
    public ImportReport tryOut(
            Path file, String name, ImportOptions options, DatasetStore store, Importing who, ImportProgress progress)
            throws IOException {
        Arrivals arrivals = read(file, name, options, progress);
        String sha256 = sha256(file);
        ImportPlan plan = store.inUnit(unit -> plan(name, sha256, arrivals, options, who, unit, progress));
        return placed(plan.report(false), file, name);
    }

    /**
     * Does it. All or nothing is one unit of work; else it is kept a piece at a time, and what was kept stays if the next piece fails.
     *
     * @throws IOException if the file itself fails; never for what it holds
     * @throws org.brygga.sdk.store.StaleVersionException if somebody changes a record meanwhile; then it is tried again
     */
    public ImportReport run(
            Path file, String name, ImportOptions options, DatasetStore store, Importing who, ImportProgress progress)
            throws IOException {
        Arrivals arrivals = read(file, name, options, progress);
        String sha256 = sha256(file);
        if (options.atomicity() == ImportOptions.Atomicity.ALL) {
            ImportPlan plan = store.inUnit(unit -> {
                ImportPlan made = plan(name, sha256, arrivals, options, who, unit, progress);
                made.keep(unit, 0, made.size());
                progress.kept(made.size(), made.size());
                return made;
            });
            return placed(plan.report(true), file, name);
        }
        ImportPlan plan = store.inUnit(unit -> plan(name, sha256, arrivals, options, who, unit, progress));
        for (int from = 0; from < plan.size(); from += PIECE) {
            int begin = from;
            int end = Math.min(from + PIECE, plan.size());
            store.inUnit(unit -> {
                plan.keep(unit, begin, end);
                return plan;
            });
            progress.kept(end, plan.size());
        }
        return placed(plan.report(true), file, name);
    }

    /**
     * Reads a file, for whoever does an import a piece at a time.
     *
     * @throws IOException if the file itself fails; never for what it holds
     */
    public Arrivals read(Path file, String name, ImportOptions options, ImportProgress progress) throws IOException {
        Arrivals arrivals = reader.read(file, name, options.mapping(), options.only());
        progress.read(arrivals.records().size());
        return arrivals;
    }

    /**
     * Checks what a file holds, on its own and as if it were imported where there is nothing; each finding stands at its cell.
     *
     * @param name of the file as the user knows it
     * @throws IOException if the file itself fails; never for what it holds
     */
    public CheckedFile check(Path file, String name, ImportOptions options, LocalDate asOf) throws IOException {
        Arrivals arrivals = read(file, name, options, ImportProgress.NONE);
        Drawing drawing = new Drawing("check");
        IndexedDataset.Builder records = IndexedDataset.builder();
        Map<Origin, Arrival> places = new HashMap<>();
        List<Finding> found = new ArrayList<>(arrivals.findings().list());
        for (Arrival arrival : arrivals.records()) {
            arrival.read().findings().forEach(found::add);
            Origin origin = arrival.read().origin();
            arrival.read().aggregate().ifPresent(record -> {
                records.add(
                        drawing.complete(record, origin), origin, arrival.read().unreadable());
                places.put(origin, arrival);
            });
        }
        Dataset dataset = records.build();
        for (Finding finding : brygga.check(dataset, asOf)) {
            Origin origin = finding.origin();
            Arrival arrival = origin == null ? null : places.get(origin);
            (arrival == null ? List.of(finding) : arrival.placed(List.of(finding))).forEach(found::add);
        }
        return new CheckedFile(dataset, FileReader.placed(Findings.of(found), file, name));
    }

    /** Decides what becomes of everything that was read, beside what a unit of work sees. */
    public ImportPlan plan(
            String name,
            String sha256,
            Arrivals arrivals,
            ImportOptions options,
            Importing who,
            UnitOfWork unit,
            ImportProgress progress) {
        return ImportPlan.of(brygga, name, sha256, arrivals, options, who, unit, progress);
    }

    /**
     * The report with its findings at their lines and columns, also where the file has no cells.
     *
     * @throws IOException if the file itself fails
     */
    public ImportReport placed(ImportReport report, Path file, String name) throws IOException {
        Findings placed = FileReader.placed(report.findings(), file, name);
        return new ImportReport(
                report.id(),
                report.file(),
                report.sha256(),
                report.committed(),
                report.strategy(),
                report.atomicity(),
                report.asOf(),
                report.packs(),
                report.counts(),
                report.records(),
                report.refused(),
                placed);
    }

    /**
     * The SHA-256 of a file in hexadecimal digits.
     *
     * @throws IOException if the file itself fails
     */
    public static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }
}
