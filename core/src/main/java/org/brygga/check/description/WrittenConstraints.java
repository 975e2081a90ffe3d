// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The constraints that are written at one place of the code. */
final class WrittenConstraints {

    private static final String ENGINE = "org.hibernate.validator.";

    private WrittenConstraints() {}

    /** Whether an engine would look here: there is a constraint, or what is inside is to be judged. */
    static boolean isAsked(AnnotatedElement place) {
        return Stream.of(place.getAnnotations())
                .anyMatch(said -> said instanceof Valid || isConstraint(said) || several(said).length > 0);
    }

    /**
     * The constraints of a place.
     *
     * @throws Unplanned if groups are changed on the way, or a constraint says something there are no words for
     */
    static List<Constraint> of(AnnotatedElement place) throws Unplanned {
        List<Constraint> constraints = new ArrayList<>();
        for (Annotation said : place.getAnnotations()) {
            if (said instanceof ConvertGroup || said instanceof ConvertGroup.List) {
                throw new Unplanned();
            }
            if (isConstraint(said)) {
                constraints.add(of(said, isPlain(said)));
            }
            for (Annotation one : several(said)) {
                constraints.add(of(one, isPlain(one)));
            }
            // An annotation of the engine itself may mean more than a constraint does, for example another order of
            // groups.
            if (!isConstraint(said) && said.annotationType().getName().startsWith(ENGINE)) {
                throw new Unplanned();
            }
        }
        return constraints;
    }

    /** @param plain a part is in the groups of the whole, whatever it says itself */
    private static Constraint of(Annotation said, boolean plain) throws Unplanned {
        Class<? extends Annotation> type = said.annotationType();
        List<Constraint> parts = new ArrayList<>();
        for (Annotation part : type.getAnnotations()) {
            if (isConstraint(part)) {
                parts.add(of(part, plain));
            } else if (several(part).length > 0) {
                throw new Unplanned();
            }
        }
        boolean overrides = Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(OverridesAttribute.class)
                        || method.isAnnotationPresent(OverridesAttribute.List.class));
        if (overrides || Constraint.attribute(said, "validationAppliesTo") instanceof ConstraintTarget) {
            throw new Unplanned();
        }
        jakarta.validation.Constraint declared = type.getAnnotation(jakarta.validation.Constraint.class);
        List<Class<?>> judges = List.of(declared.validatedBy());
        return new Constraint(
                said,
                plain,
                judges.stream()
                        .filter(judge -> !judge.getName().startsWith(ENGINE))
                        .toList(),
                Constraint.isSingle(type),
                parts);
    }

    private static boolean isConstraint(Annotation said) {
        return said.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class);
    }

    /** The constraints inside an annotation that holds several of one kind. */
    private static Annotation[] several(Annotation said) {
        return !isConstraint(said)
                        && Constraint.attribute(said, "value") instanceof Annotation[] inside
                        && inside.length > 0
                        && isConstraint(inside[0])
                ? inside
                : new Annotation[0];
    }

    private static boolean isPlain(Annotation said) {
        boolean always = !(Constraint.attribute(said, "groups") instanceof Class<?>[] groups)
                || groups.length == 0
                || (groups.length == 1 && groups[0] == Default.class);
        boolean wrapped = Constraint.attribute(said, "payload") instanceof Class<?>[] payload
                && Stream.of(payload).anyMatch(WrittenConstraints::isUnwrapping);
        return always && !wrapped;
    }

    private static boolean isUnwrapping(Class<?> payload) {
        return payload == Unwrapping.Skip.class || payload == Unwrapping.Unwrap.class;
    }
}
