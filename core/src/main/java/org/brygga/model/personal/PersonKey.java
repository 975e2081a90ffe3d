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
import org.jspecify.annotations.Nullable;

/**
 * The opaque random key of one person; two records with the same key are about the same woman.
 *
 * <p>Ten to forty lower-case letters and digits with at least one digit, drawn at random, never made from a name or a
 * number. A key of another form may have been typed by hand, so it is never shown.
 */
@PersonKey.Opaque
public record PersonKey(@JsonValue String key) {

    private static final java.util.regex.Pattern OPAQUE =
            java.util.regex.Pattern.compile("(?=.*[0-9])(?=.*[a-z])[a-z0-9]{10,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonKey of(String key) {
        return new PersonKey(key);
    }

    /** The key, or a dash if it does not look random. */
    public String shown() {
        return looksRandom() ? key : "-";
    }

    boolean looksRandom() {
        return OPAQUE.matcher(key).matches();
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
    public static final class LooksRandom implements ConstraintValidator<Opaque, PersonKey> {

        @Override
        public boolean isValid(@Nullable PersonKey key, ConstraintValidatorContext context) {
            return key == null || key.looksRandom();
        }
    }
}
