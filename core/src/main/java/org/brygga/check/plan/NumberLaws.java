// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.Unplanned;
import org.jspecify.annotations.Nullable;

/** The constraints on numbers: whole numbers of four sizes, and decimal ones. */
final class NumberLaws {

    private static final Set<Class<?>> WHOLE =
            Set.of(Integer.class, int.class, Long.class, long.class, Short.class, short.class, Byte.class, byte.class);

    private NumberLaws() {}

    static Part.Law of(Constraint constraint, Class<?> type) throws Unplanned {
        Annotation said = constraint.said();
        if (type == BigDecimal.class) {
            Predicate<BigDecimal> test = decimal(said);
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value == null || test.test((BigDecimal) value);
                }
            };
        }
        if (WHOLE.contains(type)) {
            LongPredicate test = whole(said);
            return new Part.Law(constraint) {
                @Override
                boolean holds(@Nullable Object value) {
                    return value == null || test.test(((Number) value).longValue());
                }
            };
        }
        throw new Unplanned();
    }

    private static LongPredicate whole(Annotation said) throws Unplanned {
        if (said instanceof Min min) {
            long limit = min.value();
            return number -> number >= limit;
        }
        if (said instanceof Max max) {
            long limit = max.value();
            return number -> number <= limit;
        }
        if (said instanceof Positive) {
            return number -> number > 0;
        }
        if (said instanceof PositiveOrZero) {
            return number -> number >= 0;
        }
        throw new Unplanned();
    }

    private static Predicate<BigDecimal> decimal(Annotation said) throws Unplanned {
        if (said instanceof DecimalMin min) {
            return atLeast(new BigDecimal(min.value()), min.inclusive() ? 0 : 1);
        }
        if (said instanceof Min min) {
            return atLeast(BigDecimal.valueOf(min.value()), 0);
        }
        if (said instanceof DecimalMax max) {
            return atMost(new BigDecimal(max.value()), max.inclusive() ? 0 : -1);
        }
        if (said instanceof Max max) {
            return atMost(BigDecimal.valueOf(max.value()), 0);
        }
        if (said instanceof Positive) {
            return number -> number.signum() > 0;
        }
        if (said instanceof PositiveOrZero) {
            return number -> number.signum() >= 0;
        }
        throw new Unplanned();
    }

    private static Predicate<BigDecimal> atLeast(BigDecimal limit, int least) {
        return number -> number.compareTo(limit) >= least;
    }

    private static Predicate<BigDecimal> atMost(BigDecimal limit, int most) {
        return number -> number.compareTo(limit) <= most;
    }
}
