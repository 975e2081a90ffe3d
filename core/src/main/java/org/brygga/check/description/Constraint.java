// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One constraint as it is written.
 *
 * @param said the annotation
 * @param plain whether it holds of the value as it is, always: it is in the default group only, and nothing is unwrapped
 * @param judges the classes that judge it, without those that belong to the engine
 * @param single whether it is reported as one if one of its parts does not hold
 * @param parts the constraints that it is made of, if it is made of others
 */
public record Constraint(
        Annotation said, boolean plain, List<Class<?>> judges, boolean single, List<Constraint> parts) {

    // A host may put validators of its own behind the constraints of the specification; those are not guessed at.
    private static final String ENGINE = "org.hibernate.validator.";

    /** Most annotations are asked for names that they do not have, and a refusal by reflection takes long. */
    private static final ClassValue<Map<String, Method>> ATTRIBUTES = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> attributes = new HashMap<>();
            for (Method attribute : type.getDeclaredMethods()) {
                attribute.setAccessible(true);
                attributes.put(attribute.getName(), attribute);
            }
            return attributes;
        }
    };

    public Constraint {
        judges = List.copyOf(judges);
        parts = List.copyOf(parts);
    }

    /** As a validator describes it. */
    public static Constraint of(ConstraintDescriptor<?> described) {
        return new Constraint(
                described.getAnnotation(),
                described.getGroups().equals(Set.of(Default.class))
                        && described.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT,
                described.getConstraintValidatorClasses().stream()
                        .<Class<?>>map(judge -> judge)
                        .filter(judge -> !judge.getName().startsWith(ENGINE))
                        .toList(),
                described.isReportAsSingleViolation(),
                described.getComposingConstraints().stream()
                        .<Constraint>map(Constraint::of)
                        .toList());
    }

    /** Whether breaking it is reported as breaking one thing, and nothing but its parts judges it. */
    public boolean isMadeOfItsParts() {
        jakarta.validation.Constraint declared =
                said.annotationType().getAnnotation(jakarta.validation.Constraint.class);
        return single && declared != null && declared.validatedBy().length == 0;
    }

    /** The message as it is written, with its key or its braces. */
    public String template() {
        return attribute("message").map(String.class::cast).orElse("");
    }

    /** What the annotation says under a name; empty if it has no such name. */
    public Optional<Object> attribute(String name) {
        return Optional.ofNullable(attribute(said, name));
    }

    static @Nullable Object attribute(Annotation said, String name) {
        Method asked = ATTRIBUTES.get(said.annotationType()).get(name);
        try {
            return asked == null ? null : asked.invoke(said);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A constraint may not be asked for its " + name, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A constraint does not say its " + name, e.getCause());
        }
    }

    static boolean isSingle(Class<? extends Annotation> type) {
        return type.isAnnotationPresent(ReportAsSingleViolation.class);
    }
}
