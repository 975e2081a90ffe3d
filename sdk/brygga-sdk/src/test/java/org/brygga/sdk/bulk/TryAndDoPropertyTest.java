// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.ImportReport.Line;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.DatasetWriter;

/** Whatever a file holds, trying it says what doing it does, doing it does what it says, and doing it again does nothing. */
class TryAndDoPropertyTest {

    /** How many files each try makes: 2,000 in all at full size. */
    private static final int EACH = "full".equals(System.getProperty("brygga.size")) ? 50 : 1;

    /** The kinds of files. */
    enum Kind {
        JSON,
        JSONL,
        ZIP,
        XLSX
    }

    private static void write(Dataset dataset, Kind kind, OutputStream out) throws IOException {
        switch (kind) {
            case JSON -> new DatasetWriter(List.of()).write(dataset, null, out);
            case JSONL -> new DatasetWriter(List.of()).writeLines(dataset, null, out);
            case ZIP -> new CsvSetWriter(Imports.BRYGGA.packs()).write(dataset, out);
            case XLSX -> new WorkbookWriter(Imports.BRYGGA.packs()).write(dataset, Locale.forLanguageTag("sv"), out);
        }
    }

    /** A report without what tells a try from what was done. */
    private static ImportReport plain(ImportReport report) {
        return new ImportReport(
                report.id(),
                report.file(),
                report.sha256(),
                false,
                report.strategy(),
                report.atomicity(),
                report.asOf(),
                report.packs(),
                report.counts(),
                report.records().stream()
                        .map(line -> new Line(line.record(), line.sheet(), line.line(), line.action(), 0, 0))
                        .toList(),
                report.refused(),
                report.findings());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aTrySaysWhatIsDone(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 0, max = 30) int percent,
            @ForAll Kind kind,
            @ForAll Atomicity atomicity)
            throws IOException {
        Path folder = Files.createTempDirectory("brygga");
        Path file = folder.resolve("town." + kind.name().toLowerCase(Locale.ROOT));
        try {
            for (int number = 0; number < EACH; number++) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    DemoTown town = DemoTown.of(seed + number, size).withMistakes(percent / 100.0);
                    write(town.make().dataset(), kind, out);
                }
                holds(new Imports(folder), file, ImportOptions.STANDARD.withAtomicity(atomicity));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void holds(Imports imports, Path file, ImportOptions options) {
        ImportReport tried = imports.tryOut(file, options);
        assertThat(imports.store.now().all()).as("a try keeps nothing").isEmpty();
        ImportReport done = imports.run(file, options);

        assertThat(plain(tried)).isEqualTo(plain(done));
        boolean keeps = options.atomicity() == Atomicity.OBJECT || !done.refusesSomething();
        assertThat(done.committed()).isEqualTo(keeps);
        Map<String, Long> kept = new HashMap<>();
        for (Line line : done.records()) {
            if (keeps && line.action() != Action.REFUSED) {
                kept.put(String.valueOf(line.record()), line.after());
            }
        }
        assertThat(imports.store.now().all())
                .extracting(record -> String.valueOf(record.ref()))
                .containsExactlyInAnyOrderElementsOf(kept.keySet());
        assertThat(imports.store.now().all())
                .allSatisfy(record ->
                        assertThat(version(imports, record)).contains(kept.get(String.valueOf(record.ref()))));

        int events = imports.store.events(0, Integer.MAX_VALUE).size();
        ImportReport again = imports.run(file, options);

        assertThat(again.records())
                .allSatisfy(line -> assertThat(line.action())
                        .isIn(
                                keeps
                                        ? List.of(Action.UNCHANGED, Action.REFUSED)
                                        : List.of(Action.CREATED, Action.REFUSED)));
        assertThat(imports.store.events(0, Integer.MAX_VALUE)).hasSize(events);
    }

    private static Optional<Long> version(Imports imports, Aggregate record) {
        return imports.store.inUnit(
                unit -> unit.load(Aggregate.class, record.ref()).map(one -> one.version()));
    }
}
