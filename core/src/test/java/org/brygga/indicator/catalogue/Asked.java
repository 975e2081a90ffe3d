// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Terms;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** Asks a few records for the figures of one indicator. */
final class Asked {

    static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    static final Period YEAR = Period.parse("2026-01-01", "2026-12-31");
    static final Question IN_2026 = Question.of(YEAR, DAY);
    static final Terms TERMS = CountryPacks.load().terms();

    private Asked() {}

    static Dataset dataset(List<? extends Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    static List<Figure> all(String code, Question question, Aggregate... records) {
        return Indicators.figures(code, Facts.of(dataset(List.of(records)), question, TERMS));
    }

    /** The figure whose parts have exactly these words, in the order of the dimensions. */
    static Figure one(List<Figure> figures, String... words) {
        return figures.stream()
                .filter(figure -> figure.parts().stream()
                        .map(part -> part.word())
                        .toList()
                        .equals(List.of(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure has the parts " + List.of(words)));
    }

    static Figure one(String code, Aggregate... records) {
        return one(all(code, IN_2026, records));
    }

    static long aside(Figure figure, Aside.What what) {
        return figure.aside(what)
                .map(Aside::tally)
                .map(Tally::number)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    static Ref woman(String id) {
        return Ref.of("participant", id);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
