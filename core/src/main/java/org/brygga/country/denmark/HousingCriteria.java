// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.country.table.DatedTable;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;

/**
 * The values by which Danish law classifies a housing area, as far as they are stored with the classification; a value
 * that is not stored, or not exact enough, decides nothing.
 *
 * @param section the section of the act whose thresholds are meant: {@code 61a} or {@code 61b}
 * @param day the day whose thresholds are meant
 */
record HousingCriteria(List<Statistic> values, String section, LocalDate day) {

    static final DatedTable THRESHOLDS = DenmarkPack.THRESHOLDS;

    private static final List<Criterion> FOUR = List.of(
            new Criterion("DK_OUTSIDE_WORK_SHARE", "outside-work", "PERCENT", Side.OVER),
            new Criterion("DK_CONVICTED_RATIO", "convicted", "TIMES", Side.AT_LEAST),
            new Criterion("DK_BASIC_SCHOOL_SHARE", "basic-school", "PERCENT", Side.OVER),
            new Criterion("DK_INCOME_SHARE", "income", "PERCENT", Side.UNDER));

    /** On which side of its threshold a value must lie. */
    private enum Side {
        OVER,
        AT_LEAST,
        UNDER
    }

    /** A statistic, the name of its threshold and the unit both are in. */
    private record Criterion(String statistic, String threshold, String unit, Side side) {}

    static HousingCriteria of(AreaClassification classification, String section, LocalDate day) {
        return new HousingCriteria(classification.criteria(), section, day);
    }

    /** How many of the four criteria are met or may be met. */
    long possible() {
        return FOUR.stream().filter(criterion -> met(criterion).orElse(true)).count();
    }

    /** How many of the four are needed; absent if the act had no such threshold on the day. */
    Optional<BigDecimal> needed() {
        return THRESHOLDS.find(section + "-criteria", day);
    }

    /** Whether surely fewer criteria are met than the act asks for. */
    boolean tooFew() {
        return needed().filter(needed -> BigDecimal.valueOf(possible()).compareTo(needed) < 0)
                .isPresent();
    }

    /** Whether the share of residents from non-western countries surely does not lie over the threshold. */
    boolean shareTooLow() {
        return met(new Criterion("DK_NON_WESTERN_SHARE", "non-western", "PERCENT", Side.OVER))
                .filter(met -> !met)
                .isPresent();
    }

    private Optional<Boolean> met(Criterion criterion) {
        Optional<BigDecimal> limit = THRESHOLDS.find(section + "-" + criterion.threshold(), day);
        return limit.flatMap(threshold -> values.stream()
                .filter(value -> Code.is(value.code(), criterion.statistic()))
                .map(Statistic::value)
                .filter(value -> value != null && (value.unit() == null || Code.is(value.unit(), criterion.unit())))
                .findFirst()
                .flatMap(value -> met(criterion.side(), value, threshold)));
    }

    private static Optional<Boolean> met(Side side, Quantity value, BigDecimal threshold) {
        if (value.value() == null || value.qualifier() == Quantity.Qualifier.APPROXIMATE) {
            return Optional.empty();
        }
        int order = value.value().compareTo(threshold);
        if (value.qualifier() == Quantity.Qualifier.EXACT) {
            return Optional.of(
                    switch (side) {
                        case OVER -> order > 0;
                        case AT_LEAST -> order >= 0;
                        case UNDER -> order < 0;
                    });
        }
        boolean over = order > 0 || (order == 0 && value.qualifier() == Quantity.Qualifier.MORE_THAN);
        return switch (side) {
            case OVER -> over ? Optional.of(true) : Optional.empty();
            case AT_LEAST -> order >= 0 ? Optional.of(true) : Optional.empty();
            case UNDER -> order >= 0 ? Optional.of(false) : Optional.empty();
        };
    }
}
