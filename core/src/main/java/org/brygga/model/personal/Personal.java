// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.brygga.model.shape.ValueOnly;
import org.jspecify.annotations.Nullable;

/** A value about a person; it is shown by {@link #reveal()} only, never by {@code toString}. */
public sealed interface Personal permits BirthYear, ContactDetail, IdentifierValue, PersonName, PersonalText {

    /** The value itself. Whoever calls this decides who sees it. */
    String reveal();

    /**
     * Limits the length of a personal value, which is not blank either, without unwrapping it: a violation carries the
     * hiding type.
     */
    @Documented
    @Constraint(validatedBy = HiddenLength.class)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Length {

        /** The greatest number of characters. */
        int max();

        String message() default "{COM-SHP-Length}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Measures a personal value. */
    @ValueOnly
    final class HiddenLength implements ConstraintValidator<Length, Personal> {

        private int max;

        @Override
        public void initialize(Length limit) {
            max = limit.max();
        }

        @Override
        public boolean isValid(@Nullable Personal value, ConstraintValidatorContext context) {
            return value == null || (!value.reveal().isBlank() && value.reveal().length() <= max);
        }
    }
}
