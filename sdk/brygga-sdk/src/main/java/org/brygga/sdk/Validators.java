// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.brygga.check.Checker;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.validation.CheckedByRulesValidator;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** How the facade has the shape of records checked if its host brings no validator. */
final class Validators {

    private static final String CONFIGURATION = "META-INF/validation.xml";

    private Validators() {}

    /**
     * A checker that starts no validator before it needs one; where the class path adds constraints or validators by
     * configuration, the validator is started at once and says what they are.
     */
    static Checker checker(RuleSet rules) {
        return isConfigured() ? new Checker(shapeOnly(), rules) : Checker.byAnnotations(Lazily::validator, rules);
    }

    /** Messages are not interpolated, because findings have words of their own. */
    private static Validator shapeOnly() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(RulesInForce.NONE)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Whether a validator would know more than the annotations say; it looks through the same loaders. */
    private static boolean isConfigured() {
        ClassLoader own = Validators.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return isConfigured(own) || (context != null && context != own && isConfigured(context));
    }

    private static boolean isConfigured(ClassLoader loader) {
        return loader.getResource(CONFIGURATION) != null || judges(loader).anyMatch(Validators::isForeign);
    }

    private static Stream<Class<?>> judges(ClassLoader loader) {
        try {
            return ServiceLoader.load(ConstraintValidator.class, loader).stream()
                    .<Class<?>>map(ServiceLoader.Provider::type)
                    .toList()
                    .stream();
        } catch (ServiceConfigurationError e) {
            // The validator will say what is wrong with it.
            return Stream.of(ConstraintValidator.class);
        }
    }

    private static boolean isForeign(Class<?> judge) {
        return judge != CheckedByRulesValidator.class;
    }

    /** Made when it is first asked for, and shared, since it depends on nothing. */
    private static final class Lazily {

        private static final Validator VALIDATOR = shapeOnly();

        private static Validator validator() {
            return VALIDATOR;
        }
    }
}
