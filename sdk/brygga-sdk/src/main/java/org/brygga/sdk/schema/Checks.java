// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Personal;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.value.CountryCode;

/** Turns the constraints of an element into checks; one that is not known here stays, and is counted as not sayable. */
final class Checks {

    /** What the codes of constraints without a law of their own begin with. */
    static final String OF_SHAPE = "COM-SHP-";

    private static final String PATTERN = "pattern";
    private static final java.util.regex.Pattern OWN_CODE =
            java.util.regex.Pattern.compile("\\{([A-Z]{2,4}(?:-[A-Z]{3})?-[A-Za-z0-9]+)}");

    private Checks() {}

    /** The checks of what carries these annotations; one that stands both on a component and on its type counts once. */
    static List<Check> of(Stream<Annotation> annotations) {
        return annotations
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .distinct()
                .map(Checks::check)
                .toList();
    }

    private static Check check(Annotation annotation) {
        boolean required = annotation instanceof NotNull || annotation instanceof NotBlank;
        Map<String, Object> keywords = keywords(annotation);
        String name = annotation.annotationType().getSimpleName();
        return new Check(name, code(annotation, name), required, keywords, required || !keywords.isEmpty());
    }

    private static Map<String, Object> keywords(Annotation annotation) {
        if (annotation instanceof NotBlank) {
            return Map.of(PATTERN, Written.NOT_BLANK);
        } else if (annotation instanceof Personal.Length length) {
            return Map.of(PATTERN, Written.NOT_BLANK, "maxLength", length.max());
        } else if (annotation instanceof Size size) {
            return size(size);
        } else if (annotation instanceof Pattern pattern) {
            return Map.of(PATTERN, whole(pattern.regexp()));
        } else if (annotation instanceof PersonKey.Opaque) {
            return Map.of(PATTERN, whole(PersonKey.FORM));
        } else if (annotation instanceof CountryCode.Iso) {
            return Map.of(
                    "enum", Arrays.stream(Locale.getISOCountries()).sorted().toList());
        }
        Map<String, Object> limit = limit(annotation);
        return limit.isEmpty() ? composing(annotation) : limit;
    }

    private static Map<String, Object> limit(Annotation annotation) {
        if (annotation instanceof Min min) {
            return Map.of("minimum", BigDecimal.valueOf(min.value()));
        } else if (annotation instanceof Max max) {
            return Map.of("maximum", BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof DecimalMin min) {
            return Map.of(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()));
        } else if (annotation instanceof DecimalMax max) {
            return Map.of(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()));
        } else if (annotation instanceof Positive) {
            return Map.of("exclusiveMinimum", BigDecimal.ZERO);
        } else if (annotation instanceof PositiveOrZero) {
            return Map.of("minimum", BigDecimal.ZERO);
        }
        return Map.of();
    }

    private static Map<String, Object> size(Size size) {
        Map<String, Object> keywords = new HashMap<>();
        if (size.min() > 0) {
            keywords.put("minLength", size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            keywords.put("maxLength", size.max());
        }
        return keywords;
    }

    /** A constraint that is made of others, such as that of an id, says what they say. */
    private static Map<String, Object> composing(Annotation annotation) {
        Map<String, Object> keywords = new HashMap<>();
        of(Arrays.stream(annotation.annotationType().getAnnotations()))
                .forEach(part -> keywords.putAll(part.keywords()));
        return keywords;
    }

    /** Bean Validation asks whether the whole text matches, a schema whether a part of it does. */
    private static String whole(String pattern) {
        return pattern.startsWith("^") && pattern.endsWith("$") ? pattern : "^(?:" + pattern + ")$";
    }

    private static String code(Annotation annotation, String name) {
        if (annotation instanceof CheckedByRules) {
            return "";
        }
        try {
            Object message = annotation.annotationType().getMethod("message").invoke(annotation);
            Matcher own = OWN_CODE.matcher(String.valueOf(message));
            return own.matches() ? own.group(1) : OF_SHAPE + name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A constraint has a message: " + name, e);
        }
    }
}
