// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
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

/** The time for one document of records that refer to each other, so that growth with their number is seen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class LinkedBenchmark {

    /** How many records the document has. */
    @Param({"10000", "100000"})
    public int size;

    private final Brygga brygga = Brygga.create();
    private byte[] document = {};
    private Dataset dataset = GeneratedLines.DATA.dataset(0);

    /** Makes the document. */
    @Setup
    public void generate() throws IOException {
        dataset = GeneratedLines.DATA.dataset(size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        brygga.write(dataset, out);
        document = out.toByteArray();
    }

    /** Reading the document into records with an index. */
    @Benchmark
    public ReadResult read() throws IOException {
        try (InputStream stream = new ByteArrayInputStream(document)) {
            return brygga.read(stream, "linked.json");
        }
    }

    /** Shape and every rule over records in memory. */
    @Benchmark
    public Findings check() {
        return brygga.check(dataset, LinkedDatasets.DAY);
    }
}
