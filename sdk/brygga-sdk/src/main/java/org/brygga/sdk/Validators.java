// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Builds the validator that runs the shape of records for the facade. */
final class Validators {

    private Validators() {}

    /** Messages are not interpolated, because findings have words of their own. */
    static Validator shapeOnly() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(RulesInForce.NONE)
                .buildValidatorFactory()
                .getValidator();
    }
}
