// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.generate.LinkedDatasets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time for records held together that refer to each other, so that growth with their number is seen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class LinkedBenchmark {

    /** How many records the document has. */
    @Param({"10000", "100000"})
    public int size;

    private final Brygga brygga = Brygga.create();
    private GeneratedLines generated = GeneratedLines.of(0);
    private Dataset dataset = GeneratedLines.DATA.dataset(0);
    private Dataset crowd = dataset;

    /** Makes the text and, once, the records. */
    @Setup
    public void generate() throws IOException {
        generated = GeneratedLines.of(size);
        dataset = read().dataset();
        if (dataset.all().size() != size) {
            throw new IllegalStateException("Not every record was read");
        }
        crowd = crowd(size);
    }

    /** One association with as many volunteers, which a search through all who refer to it would make slow. */
    private static Dataset crowd(int size) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        Organisation association = OrganisationBuilder.builder()
                .id("association")
                .name("Bydelsforeningen")
                .country(CountryCode.of("DK"))
                .build();
        builder.add(association);
        for (int number = 1; number < size; number++) {
            builder.add(VolunteerBuilder.builder()
                    .id("volunteer-" + number)
                    .organisation(association.ref())
                    .childContact(true)
                    .build());
        }
        return builder.build();
    }

    /** Reading every line into records that are held together, with an index. */
    @Benchmark
    public ReadResult read() throws IOException {
        try (InputStream stream = generated.open()) {
            return brygga.read(stream, "linked.jsonl");
        }
    }

    /** Shape and every rule over records in memory. */
    @Benchmark
    public Findings check() {
        return brygga.check(dataset, LinkedDatasets.DAY);
    }

    /** The same for records that all refer to one. */
    @Benchmark
    public Findings checkCrowd() {
        return brygga.check(crowd, LinkedDatasets.DAY);
    }
}
