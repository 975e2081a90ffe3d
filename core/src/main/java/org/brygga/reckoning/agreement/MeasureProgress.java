// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;

/** How far a measure of a promise has come: promised, planned, its outcome recorded, told back to the citizens. */
public final class MeasureProgress {

    private static final Code PROMISED = Code.of("PROMISED");
    private static final Code PLANNED = Code.of("PLANNED");
    private static final Code REPORTED = Code.of("REPORTED");
    private static final Code TOLD_BACK = Code.of("TOLD_BACK");

    private MeasureProgress() {}

    /** The state of a measure of a partnership, from the list {@code measure-progress}. */
    public static Code of(Measure measure, Partnership partnership) {
        Optional<Measure.Outcome> outcome = newest(measure);
        if (outcome.isPresent()) {
            return toldBack(outcome.get(), partnership) ? TOLD_BACK : REPORTED;
        }
        return measure.activity() == null ? PROMISED : PLANNED;
    }

    /** The outcome that was told last. */
    public static Optional<Measure.Outcome> newest(Measure measure) {
        return measure.outcomes().stream().max(Comparator.comparing(MeasureProgress::day));
    }

    /** Citizens were told after the outcome was known. */
    private static boolean toldBack(Measure.Outcome outcome, Partnership partnership) {
        return partnership.communications().stream()
                .filter(one -> Boolean.TRUE.equals(one.feedback()))
                .anyMatch(one -> one.date() == null
                        || one.date()
                                .latest()
                                .map(day -> !day.isBefore(day(outcome)))
                                .orElse(true));
    }

    private static LocalDate day(Measure.Outcome outcome) {
        return outcome.date() == null
                ? LocalDate.MIN
                : outcome.date().earliest().orElse(LocalDate.MIN);
    }
}
