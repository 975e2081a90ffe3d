// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.Protected;
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

/**
 * How long a published report on a whole country takes: 450 volunteers, 37 groups, five years, 200,000 attendances and contacts; and on
 * smaller and larger ones, to see how it grows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReportBenchmark {

    private static final Viewer READER = Viewer.of(
            Role.NATIONAL_READER,
            Delimitation.everything(),
            Code.of("STATISTICS"),
            Instant.parse("2026-03-02T12:00:00Z"));

    private static final Period YEAR = Period.parse("2025-01-01", "2025-12-31");
    private static final int GONE_IN_A_QUARTER = 5;

    /** How large the country is, in quarters of the usual size. */
    @Param({"1", "2", "4", "8"})
    public int quarters = 4;

    private final ReportDesk desk = new ReportDesk(CountryPacks.load());
    private Dataset country = IndexedDataset.builder().build();
    private Dataset later = IndexedDataset.builder().build();
    private List<EarlierRelease> earlier = List.of();

    /** Makes the records up, publishes a year of them, and lets some volunteers go. */
    @Setup(Level.Trial)
    public void make() {
        country = NationalRecords.quarters(quarters);
        Protected counts =
                Objects.requireNonNull(report(YEAR, country, List.of()).counts());
        earlier = List.of(counts.release("first", NationalRecords.DAY));
        Set<Aggregate> gone = new HashSet<>(country.all(Volunteer.class).stream()
                .limit((long) quarters * GONE_IN_A_QUARTER)
                .toList());
        IndexedDataset.Builder left = IndexedDataset.builder();
        country.all().stream().filter(record -> !gone.contains(record)).forEach(left::add);
        later = left.build();
    }

    /** The statistics of a year, protected. */
    @Benchmark
    public ReportDesk.Made ofAYear() {
        return report(YEAR, country, List.of());
    }

    /** The same once more after people have left, so that nobody is the difference of the two. */
    @Benchmark
    public ReportDesk.Made ofAYearAgain() {
        return report(YEAR, later, earlier);
    }

    /** The statistics of all years, protected. */
    @Benchmark
    public ReportDesk.Made ofAllYears() {
        return report(new Period(null, null), country, List.of());
    }

    private ReportDesk.Made report(Period period, Dataset records, List<EarlierRelease> before) {
        ReportRequest request = ReportRequest.of(ReportKind.NATIONAL, null, period, NationalRecords.DAY);
        return desk.make(request, records, READER, before).orElseThrow();
    }
}
