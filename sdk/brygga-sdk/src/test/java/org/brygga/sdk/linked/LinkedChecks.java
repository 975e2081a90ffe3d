// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import jakarta.validation.Validation;
import org.brygga.check.Checker;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks of files with a cache and fingerprints of any size, by the rules of the facade. */
final class LinkedChecks {

    private LinkedChecks() {}

    static LinkedCheck of(Brygga brygga, LineOptions options, long kept, int keyBits) {
        Checker checker = new Checker(
                Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .constraintValidatorPayload(RulesInForce.NONE)
                        .buildValidatorFactory()
                        .getValidator(),
                brygga.packs().rules());
        return new LinkedCheck(checker, brygga.packs().rules(), brygga.profile(), options, kept, keyBits);
    }
}
