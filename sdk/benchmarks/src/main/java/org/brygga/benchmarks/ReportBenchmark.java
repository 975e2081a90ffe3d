// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long a published report on a whole country takes: 450 volunteers, 37 groups, five years, 200,000 attendances and contacts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReportBenchmark {

    private static final Viewer READER = Viewer.of(
            Role.NATIONAL_READER,
            Delimitation.everything(),
            Code.of("STATISTICS"),
            Instant.parse("2026-03-02T12:00:00Z"));

    /** How many such countries together. */
    @Param({"1", "10"})
    public int times = 1;

    private final ReportDesk desk = new ReportDesk(CountryPacks.load());
    private Dataset country = IndexedDataset.builder().build();

    /** Makes the records up. */
    @Setup(Level.Trial)
    public void make() {
        country = NationalRecords.times(times);
    }

    /** The statistics of a year, protected. */
    @Benchmark
    public Report ofAYear() {
        return report(Period.parse("2025-01-01", "2025-12-31"));
    }

    /** The statistics of all years, protected. */
    @Benchmark
    public Report ofAllYears() {
        return report(new Period(null, null));
    }

    private Report report(Period period) {
        ReportRequest request = ReportRequest.of(ReportKind.NATIONAL, null, period, NationalRecords.DAY);
        return desk.make(request, country, READER).orElseThrow().report();
    }
}
