// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Period;
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

/** The time for the figures of a whole country: 450 volunteers, 37 groups that met for five years, 200,000 marks and contacts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class IndicatorBenchmark {

    /** How many such countries together. */
    @Param({"1", "10"})
    public int times = 1;

    private final Terms terms = CountryPacks.load().terms();
    private Dataset country = IndexedDataset.builder().build();
    private Question year = Question.everything(NationalRecords.DAY);

    /** Makes the records up. */
    @Setup(Level.Trial)
    public void make() {
        country = NationalRecords.times(times);
        year = Question.of(Period.parse("2025-01-01", "2025-12-31"), NationalRecords.DAY);
    }

    /** One pass through the records. */
    @Benchmark
    public Facts facts() {
        return Facts.of(country, year, terms);
    }

    /** Every figure of one year. */
    @Benchmark
    public List<Figure> ofAYear() {
        return Indicators.figures(country, year, terms);
    }

    /** Every figure of all years. */
    @Benchmark
    public List<Figure> ofAllYears() {
        return Indicators.figures(country, Question.everything(NationalRecords.DAY), terms);
    }
}
