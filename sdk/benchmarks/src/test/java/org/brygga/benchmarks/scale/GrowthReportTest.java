// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.brygga.benchmarks.scale.GrowthReport.Measured;
import org.junit.jupiter.api.Test;

/** A rule that looks at every pair of records is seen in the report, one that looks at each is not. */
class GrowthReportTest {

    private static GrowthReport of(DoubleUnaryOperator seconds, long... sizes) {
        return new GrowthReport(LongStream.of(sizes)
                .mapToObj(size -> new Measured(size, seconds.applyAsDouble((double) size)))
                .toList());
    }

    @Test
    void whatGrowsInStepIsTenTimes() {
        GrowthReport report = of(size -> size / 5_000, 10_000, 100_000, 1_000_000);

        assertThat(report.perTenTimes()).allSatisfy(grown -> assertThat(grown).isCloseTo(10, within(1e-6)));
        assertThat(report.holds()).isTrue();
        assertThat(report.table()).doesNotContain("TOO MUCH").contains("| 1,000,000 | 200.0 | 5,000 | 10.0 times");
    }

    @Test
    void aLittleSortingIsWithinTheLimit() {
        assertThat(of(size -> size * (50 + Math.log(size)), 10_000, 100_000, 1_000_000)
                        .holds())
                .isTrue();
    }

    @Test
    void aRuleThatLooksAtEveryPairIsSeenThoughTheRestGrowsInStep() {
        GrowthReport report = of(size -> size / 5_000 + size * size / 1e9, 10_000, 100_000, 1_000_000);

        assertThat(report.holds()).isFalse();
        assertThat(report.table()).contains("TOO MUCH");
    }

    @Test
    void stepsOfAnotherSizeAreReckonedForTenTimes() {
        assertThat(of(size -> size * size, 10_000, 20_000).perTenTimes())
                .singleElement()
                .satisfies(grown -> assertThat(grown).isCloseTo(100, within(1e-6)));
    }

    @Test
    void oneSizeAloneSaysNothing() {
        assertThat(new GrowthReport(List.of(new Measured(10, 1))).holds()).isTrue();
    }
}
