// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import jakarta.validation.Validator;

/** Who is asked what the constraints of a class are. */
@FunctionalInterface
public interface ConstraintSource {

    /**
     * What is asked of a class.
     *
     * @throws Unplanned if there is something about the class that a description has no words for
     */
    ClassConstraints of(Class<?> type) throws Unplanned;

    /** A validator says it, with everything that a host has added by its own configuration. */
    static ConstraintSource validator(Validator validator) {
        return new ByValidator(validator);
    }

    /**
     * The annotations say it, without any engine being started. That is the whole truth only where no configuration adds to
     * them or puts other validators behind them.
     */
    static ConstraintSource annotations() {
        return new ByAnnotations();
    }
}
