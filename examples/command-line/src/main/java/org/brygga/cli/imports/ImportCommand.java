// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.FileKind;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.finding.Findings;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.Undoing;
import org.brygga.sdk.store.DatasetStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files into a file with records, and takes an import back. */
@Command(
        name = "import",
        description = {
            "Imports files into a file with records, which is made if it is missing.",
            "Prints what is to be mended by sheet and row, and what became of the records."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DATASET", description = "The records: JSON (.json) or JSON Lines (.jsonl).")
    private Path dataset = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Workbooks (.xlsx), CSV files (.csv) or sets (.zip), JSON or JSON Lines, one after the other.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Says what would be done, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--undo", paramLabel = "REPORT", description = "Takes the import back that wrote this report.")
    private @Nullable Path undo;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which to check; today if not given.")
    private @Nullable LocalDate asOf;

    @Mixin
    private HowToImport how = new HowToImport();

    @Mixin
    private Outputs outputs = new Outputs();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        try {
            return undo == null ? run(brygga) : undo(brygga, undo);
        } catch (StoppedException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return e.status();
        }
    }

    private int run(Brygga brygga) throws StoppedException {
        if (files.isEmpty()) {
            throw StoppedException.wrongUse("There is nothing to import. Name a file after " + dataset + ".");
        }
        for (Path file : files) {
            Optional<String> problem = FileKind.problemOfAny(file);
            if (problem.isPresent()) {
                throw StoppedException.wrongUse(file + ": " + problem.get());
            }
            outputs.expect(file, files.size() == 1);
        }
        ImportOptions options = how.options();
        DatasetFile kept = DatasetFile.open(dataset, brygga);
        DatasetStore store = kept.store(Clock.systemUTC());
        Told told = new Told(brygga, language.locale(), spec.commandLine().getOut());
        List<ImportReport> reports = new ArrayList<>();
        for (Path file : files) {
            boolean last = reports.size() == files.size() - 1;
            ImportReport report = run(brygga, file, options, store, dryRun && last);
            told.report(file, report);
            reports.add(report);
        }
        boolean refused = reports.stream().anyMatch(ImportReport::refusesSomething);
        boolean accepts = reports.stream()
                .flatMap(report -> report.records().stream())
                .anyMatch(line -> line.action() != ImportReport.Action.REFUSED);
        boolean succeeds = how.each() ? accepts || !refused : !refused;
        if (succeeds && accepts && !dryRun) {
            kept.write(store.now(), brygga);
        }
        Path report = outputs.report();
        if (report != null && reports.get(0).committed()) {
            new UndoFiles(report).keep(reports.get(0), store, brygga);
        }
        PrintWriter complaints = spec.commandLine().getErr();
        outputs.write(files.get(0), reports.get(0), options, brygga, language.locale(), complaints);
        told.end(dryRun, succeeds, refused, accepts);
        return reports.stream().allMatch(one -> one.findings().isAcceptable()) ? DONE : FINDINGS;
    }

    private ImportReport run(Brygga brygga, Path file, ImportOptions options, DatasetStore store, boolean trial)
            throws StoppedException {
        Bar bar = new Bar(spec.commandLine().getErr());
        Importing who = new Importing(UUID.randomUUID().toString(), null, by(brygga));
        String name = String.valueOf(file.getFileName());
        try {
            Importer importer = new Importer(brygga);
            return trial
                    ? importer.tryOut(file, name, options, store, who, bar)
                    : importer.run(file, name, options, store, who, bar);
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file could not be read to its end.");
        } finally {
            bar.done();
        }
    }

    private Attribution by(Brygga brygga) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate day = asOf == null ? brygga.today() : asOf;
        return new Attribution(
                null, Code.of("COORDINATOR"), day.atStartOfDay(zone).toInstant(), zone, null);
    }

    private int undo(Brygga brygga, Path report) throws StoppedException {
        if (!files.isEmpty() || dryRun) {
            throw StoppedException.wrongUse("--undo takes an import back, and imports nothing; name only the records.");
        }
        UndoFiles undone = new UndoFiles(report);
        ImportReport done = undone.read();
        DatasetFile kept = DatasetFile.open(dataset, brygga);
        DatasetStore store = undone.store(done, kept.records(), Clock.systemUTC(), brygga);
        Findings left = new Undoing(store, brygga.packs().rules()).undo(done, by(brygga));
        kept.write(store.now(), brygga);
        new Told(brygga, language.locale(), spec.commandLine().getOut()).undone(report, done, left);
        return left.isAcceptable() ? DONE : FINDINGS;
    }
}
