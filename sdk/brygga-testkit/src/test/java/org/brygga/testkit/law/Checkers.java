// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.brygga.check.Checker;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The checker that the laws are tried on: every built-in pack, and a validator for shape alone. */
public final class Checkers {

    public static final CountryPacks PACKS = CountryPacks.load();
    public static final Checker CHECKER = new Checker(shapeOnly(), PACKS.rules());

    private Checkers() {}

    /** A size by how much the build is asked to try. */
    public static int size(int sample, int full) {
        return "full".equals(System.getProperty("brygga.size")) ? full : sample;
    }

    private static Validator shapeOnly() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(RulesInForce.NONE)
                .buildValidatorFactory()
                .getValidator();
    }
}
