// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.format.wording.Told;
import org.junit.jupiter.api.Test;

class MarkedBarsTest {

    private static final Told TOLD = new Told(Labels.of(CountryPacks.load()), Locale.ENGLISH);

    @Test
    void everyPlaceSaysItsNumberOrWhyThereIsNone() {
        assertThat(List.of(
                        MarkedBars.sign(Cell.count(1500, null), TOLD),
                        MarkedBars.sign(Cell.hidden(), TOLD),
                        MarkedBars.sign(Cell.absent(Cell.Reason.NOT_STATED), TOLD)))
                .containsExactly("1,500", ":", "\u2013");
    }

    @Test
    void onlyANumberHasAHeight() {
        assertThat(new Series.Point(Phrase.text("row"), Cell.count(2, null)).height())
                .isEqualTo(2);
        assertThat(new Series.Point(Phrase.text("row"), Cell.hidden()).height()).isNull();
        assertThat(new Series.Point(Phrase.text("row"), Cell.absent(Cell.Reason.UNKNOWN)).height())
                .isNull();
    }
}
