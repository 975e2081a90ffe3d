// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.brygga.model.shape.ValueOnly;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included, open where an end is absent, as exact as its dates are.
 *
 * <p>Month and year precision are compared by calendar: a period that ends in January does not overlap one that starts
 * in the same January, and it lies within every period that ends on a day of that month.
 */
@Period.InOrder
public record Period(
        @Valid @Nullable PartialDate start, @Valid @Nullable PartialDate end) {

    public static Period of(LocalDate start, LocalDate end) {
        return new Period(PartialDate.of(start), PartialDate.of(end));
    }

    /** Reads two written dates; an empty text leaves that end open. */
    public static Period parse(String start, String end) {
        return new Period(
                start.isEmpty() ? null : PartialDate.parse(start), end.isEmpty() ? null : PartialDate.parse(end));
    }

    /** The first day that may belong to the period; absent if open or without a year. */
    public Optional<LocalDate> firstDay() {
        return start == null ? Optional.empty() : start.earliest();
    }

    /** The last day that may belong to the period; absent if open or without a year. */
    public Optional<LocalDate> lastDay() {
        return end == null ? Optional.empty() : end.latest();
    }

    /** Whether the day lies between the ends; an open end sets no limit. */
    public boolean contains(LocalDate day) {
        LocalDate first = start == null ? null : start.first();
        if (first != null && day.isBefore(first)) {
            return false;
        }
        LocalDate last = end == null ? null : end.last();
        return last == null || !day.isAfter(last);
    }

    /** Whether some part surely lies outside the other period; what the dates leave open is not outside. */
    public boolean reachesOutside(Period outer) {
        Optional<LocalDate> latestStart = start == null ? Optional.empty() : start.latest();
        Optional<LocalDate> earliestEnd = end == null ? Optional.empty() : end.earliest();
        boolean before = latestStart.isPresent()
                && outer.firstDay().filter(latestStart.get()::isBefore).isPresent();
        boolean after = earliestEnd.isPresent()
                && outer.lastDay().filter(earliestEnd.get()::isAfter).isPresent();
        return before || after;
    }

    /** Whether the two periods surely share a day; a shared boundary month does not count. */
    public boolean overlaps(Period other) {
        return surelyReaches(this, other) && surelyReaches(other, this);
    }

    private static boolean surelyReaches(Period one, Period other) {
        if (other.start == null || one.end == null) {
            return true;
        }
        Optional<LocalDate> end = one.end.earliest();
        Optional<LocalDate> start = other.start.latest();
        return end.isPresent() && start.isPresent() && !end.get().isBefore(start.get());
    }

    /** Whole calendar months from the first to the last day, both included; absent if an end is open. */
    public Optional<Long> months() {
        return firstDay().flatMap(first -> lastDay().map(last -> ChronoUnit.MONTHS.between(first, last.plusDays(1))));
    }

    boolean inOrder() {
        if (start == null || end == null) {
            return true;
        }
        // Most periods end in a later year, and then no day need be made; one that no calendar has is told elsewhere.
        if (start.year() != null && end.year() != null && start.year() < end.year()) {
            return true;
        }
        Optional<LocalDate> first = start.earliest();
        Optional<LocalDate> last = end.latest();
        return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    /** The end does not come before the start (COM-PER-001). */
    @Documented
    @Constraint(validatedBy = InOrderValidator.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface InOrder {

        String message() default "{COM-PER-001}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Compares the ends of a period by calendar. */
    @ValueOnly
    public static final class InOrderValidator implements ConstraintValidator<InOrder, Period> {

        @Override
        public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
            return period == null || period.inOrder();
        }
    }
}
