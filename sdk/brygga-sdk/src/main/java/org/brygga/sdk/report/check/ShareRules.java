// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.check.ReportEntries;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Indicator;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;

/** REP-003 and REP-004: a share comes with what it is a share of, which is neither nobody nor a few, and is no more than all of it. */
final class ShareRules {

    /** Set beside a plan, a budget or a target, which may be passed. */
    private static final Set<String> AGAINST_PLAN =
            Set.of("IND-ATT-4", "IND-ECO-1", "IND-ECO-2", "IND-GOA-1", "IND-OUT-3", "IND-VOL-4");

    private static final Set<Counted> PEOPLE =
            EnumSet.of(Counted.PERSONS, Counted.ENROLMENTS, Counted.ANSWERS, Counted.PAIRS);

    private ShareRules() {}

    static void run(List<Placed> places, Report report, int least, Hunt hunt) {
        boolean published = report.head().audience() == Head.Audience.PUBLISHED;
        for (Placed place : places) {
            Cell.Value value = place.value();
            BigDecimal part = value.numerator();
            BigDecimal whole = value.denominator();
            boolean share = value.unit() == Cell.Unit.SHARE;
            if (whole != null && whole.signum() == 0) {
                hunt.hit(ReportEntries.IMPOSSIBLE_SHARE, "of_none", place.path(), Map.of());
            } else if (share && part != null && whole != null && part.compareTo(whole) > 0 && !mayPass(value)) {
                hunt.hit(ReportEntries.IMPOSSIBLE_SHARE, place.path(), Map.of());
            }
            if (published && share && (part == null || whole == null)) {
                hunt.hit(ReportEntries.BARE_SHARE, "bare", place.path(), Map.of("least", least));
            } else if (published && share && isFew(place, least)) {
                hunt.hit(ReportEntries.BARE_SHARE, place.path(), Map.of("least", least));
            }
        }
    }

    private static boolean mayPass(Cell.Value value) {
        return value.indicator() != null && AGAINST_PLAN.contains(value.indicator());
    }

    /** What a source has printed is repeated as it was printed. A share of an unknown kind may be one of people. */
    private static boolean isFew(Placed place, int least) {
        Cell.Value value = place.value();
        boolean people = place.indicator()
                .map(Indicator::denominator)
                .map(PEOPLE::contains)
                .orElse(true);
        return value.source() == null
                && people
                && !mayPass(value)
                && value.denominator() != null
                && value.denominator().compareTo(BigDecimal.valueOf(least)) < 0;
    }
}
