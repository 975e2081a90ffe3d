// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

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
import java.util.Set;
import org.brygga.model.shape.ValueOnly;
import org.jspecify.annotations.Nullable;

/** A country by its ISO 3166-1 alpha-2 code in upper case, for example {@code SE}. */
public record CountryCode(@JsonValue String code) implements Comparable<CountryCode> {

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /** Whether the code is one of ISO 3166-1 alpha-2, by the list of the running Java platform. */
    public boolean known() {
        return ISO.contains(code);
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** The country code is one of ISO 3166-1 alpha-2. */
    @Documented
    @Constraint(validatedBy = Known.class)
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Iso {

        String message() default "{COM-SHP-Iso}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Looks the code up. */
    @ValueOnly
    public static final class Known implements ConstraintValidator<Iso, CountryCode> {

        @Override
        public boolean isValid(@Nullable CountryCode country, ConstraintValidatorContext context) {
            return country == null || country.known();
        }
    }
}
