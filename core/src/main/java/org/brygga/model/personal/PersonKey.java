// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.UUID;
import org.brygga.model.shape.ValueOnly;
import org.jspecify.annotations.Nullable;

/**
 * The opaque random key of one person; two records with the same key are about the same woman.
 *
 * <p>The 32 lower-case hexadecimal digits of a random UUID, never made from a name or a number. A key of another form may
 * have been typed by hand and say something about her, so it is never shown.
 */
@PersonKey.Opaque
public record PersonKey(@JsonValue String key) {

    /**
     * How a key is written, as a regular expression. One fixed form, because a key of free length lets a name with some
     * digits pass; digits alone are a number.
     */
    public static final String FORM = "^(?![0-9]{32})[0-9a-f]{32}$";

    private static final int DIGITS = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonKey of(String key) {
        return new PersonKey(key);
    }

    /** The key of a random UUID that the host has drawn. */
    public static PersonKey of(UUID random) {
        return new PersonKey(random.toString().replace("-", "").toLowerCase(Locale.ROOT));
    }

    /** The key, or a dash if it does not look random. */
    public String shown() {
        return looksRandom() ? key : "-";
    }

    boolean looksRandom() {
        if (key.length() != DIGITS) {
            return false;
        }
        boolean letters = false;
        for (int index = 0; index < DIGITS; index++) {
            char character = key.charAt(index);
            boolean letter = character >= 'a' && character <= 'f';
            if (!letter && (character < '0' || character > '9')) {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }

    @Override
    public String toString() {
        return shown();
    }

    /** The key looks random, so that it says nothing about the person. */
    @Documented
    @Constraint(validatedBy = LooksRandom.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Opaque {

        String message() default "{COM-SHP-Opaque}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Looks at the form of a key without showing it. */
    @ValueOnly
    public static final class LooksRandom implements ConstraintValidator<Opaque, PersonKey> {

        @Override
        public boolean isValid(@Nullable PersonKey key, ConstraintValidatorContext context) {
            return key == null || key.looksRandom();
        }
    }
}
