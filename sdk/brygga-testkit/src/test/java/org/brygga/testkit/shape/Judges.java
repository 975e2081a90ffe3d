// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.shape;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.check.plan.ShapePlan;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the validator and the plan say of a record, in the same words. */
final class Judges {

    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorPayload(RulesInForce.NONE)
            .buildValidatorFactory()
            .getValidator();

    private Judges() {}

    /** The same validator, which does not say what it knows of a class, so that no plan can be made. */
    static Validator reticent() {
        return (Validator) Proxy.newProxyInstance(
                Judges.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConstraintsForClass")) {
                        return null;
                    }
                    try {
                        return method.invoke(VALIDATOR, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    static List<String> ofValidator(Object record) {
        return VALIDATOR.validate(record).stream()
                .filter(violation -> !isRules(violation.getConstraintDescriptor()))
                .map(violation -> pointer(violation) + " "
                        + word(
                                violation.getConstraintDescriptor().getAnnotation(),
                                violation.getConstraintDescriptor().getMessageTemplate()))
                .sorted()
                .toList();
    }

    static List<String> ofPlan(ShapePlan plan, Object record) {
        List<String> said = new ArrayList<>();
        plan.tell(
                record,
                breach -> said.add(breach.path() + " "
                        + word(breach.constraint().said(), breach.constraint().template())));
        Collections.sort(said);
        return said;
    }

    static boolean isRules(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType() == CheckedByRules.class;
    }

    /** Written once more than in the library, from the text of the path, so that both would have to err alike. */
    private static String pointer(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String pointer = path.replaceAll("\\.?<[^>]*>", "")
                .replaceAll("\\[([0-9]+)]", "/$1")
                .replaceAll("\\[[^]]*]", "")
                .replace('.', '/');
        Object leaf = violation.getLeafBean();
        boolean isText = leaf != null
                && Stream.of(leaf.getClass().getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        boolean named = isText && !path.endsWith(">") && leaf != violation.getInvalidValue();
        String shown = named ? pointer.replaceFirst("/?[^/]*$", "") : pointer;
        return shown.isEmpty() ? "" : "/" + shown;
    }

    private static String word(Annotation constraint, String template) {
        return constraint + " " + template;
    }
}
