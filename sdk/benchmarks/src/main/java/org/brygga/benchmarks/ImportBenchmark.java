// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.sheet.SheetLimits;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time for a large table of participants that somebody sends, in a heap of 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ImportBenchmark {

    /** How many rows the table has. */
    @Param({"10000", "100000"})
    public int size;

    /** The kind of file, as its name ends. */
    @Param({"zip", "xlsx"})
    public String kind = "zip";

    private final Brygga brygga = Brygga.create();
    private final FileReader reader = new FileReader(brygga.packs(), SheetLimits.STANDARD);
    private final Importer importer = new Importer(brygga);
    private Path file = Path.of("");

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("brygga", "participants." + kind);
        try (OutputStream out = Files.newOutputStream(file)) {
            if ("zip".equals(kind)) {
                new CsvSetWriter(brygga.packs()).write(participants(size), out);
            } else {
                new WorkbookWriter(brygga.packs()).write(participants(size), Locale.forLanguageTag("sv"), out);
            }
        }
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    private static Dataset participants(int size) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        LocalDate retained = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        for (int number = 0; number < size; number++) {
            builder.add(ParticipantBuilder.builder()
                    .id("p" + number)
                    .person(PersonKey.of(new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + number)))
                    .name(PersonName.of("Example Number" + number))
                    .identification(Participant.Identification.IDENTIFIED)
                    .contacts(List.of(ContactDetail.of("p" + number + "@example.org")))
                    .birthYear(BirthYear.of(String.valueOf(1950 + number % 50)))
                    .languages(List.of(LanguageTag.of("so"), LanguageTag.of("sv")))
                    .organisation(Ref.of("organisation", "association"))
                    .retainUntil(retained)
                    .build());
        }
        return builder.build();
    }

    /** Reading every row into a record. */
    @Benchmark
    public Arrivals read() throws IOException {
        return whole(reader.read(file, "participants." + kind, Mapping.NONE, null));
    }

    private Arrivals whole(Arrivals arrivals) {
        if (arrivals.records().size() != size) {
            throw new IllegalStateException("Not every row was read");
        }
        return arrivals;
    }

    /** Reading, and saying of each record what would become of it. */
    @Benchmark
    public ImportReport tryOut() throws IOException {
        Clock clock = Clock.systemUTC();
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), clock.instant(), ZoneOffset.UTC, null);
        return importer.tryOut(
                file,
                "participants." + kind,
                ImportOptions.STANDARD,
                new InMemoryDatasetStore(clock),
                new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, by),
                ImportProgress.NONE);
    }
}
