// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.shape;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes {@code @Valid} run the record-scope rules of every country pack as well, so that a host's own controller
 * refuses what the law of the country refuses.
 *
 * <p>Only findings of severity ERROR become violations. The validator is found through the service file
 * {@code META-INF/services/jakarta.validation.ConstraintValidator} of the SDK, so nothing here depends on it.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedByRules {

    String message() default "{brygga.rules}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
