// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.Unplanned;
import org.brygga.model.shape.ValueOnly;
import org.jspecify.annotations.Nullable;

/** A constraint whose validator says that it looks at the value only, called without an engine. */
final class OwnLaw extends Part.Law {

    private static final ConstraintValidatorContext NOT_LOOKED_AT = (ConstraintValidatorContext) Proxy.newProxyInstance(
            OwnLaw.class.getClassLoader(),
            new Class<?>[] {ConstraintValidatorContext.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(
                        "A validator that looks at the value only does not ask for its context");
            });

    private final ConstraintValidator<Annotation, @Nullable Object> validator;

    private OwnLaw(Constraint constraint, ConstraintValidator<Annotation, @Nullable Object> validator) {
        super(constraint);
        this.validator = validator;
    }

    static OwnLaw of(Constraint constraint, Class<?> type) throws Unplanned {
        List<Class<?>> classes = constraint.judges();
        if (classes.size() != 1
                || !classes.get(0).isAnnotationPresent(ValueOnly.class)
                || !judges(classes.get(0), type)) {
            throw new Unplanned();
        }
        ConstraintValidator<Annotation, @Nullable Object> validator = make(classes.get(0));
        validator.initialize(constraint.said());
        return new OwnLaw(constraint, validator);
    }

    private static boolean judges(Class<?> validator, Class<?> type) {
        return Arrays.stream(validator.getMethods())
                .filter(method -> method.getName().equals("isValid") && !method.isBridge())
                .allMatch(method -> method.getParameterTypes()[0].isAssignableFrom(type));
    }

    @SuppressWarnings("unchecked")
    private static ConstraintValidator<Annotation, @Nullable Object> make(Class<?> validator) throws Unplanned {
        try {
            Constructor<?> constructor = validator.getDeclaredConstructor();
            return (ConstraintValidator<Annotation, @Nullable Object>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new Unplanned();
        }
    }

    @Override
    boolean holds(@Nullable Object value) {
        return validator.isValid(value, NOT_LOOKED_AT);
    }
}
