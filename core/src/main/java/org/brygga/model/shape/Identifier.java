// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.shape;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the id of an aggregate or of a part of one: letters, digits, dot, dash and underscore, at most 64. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") @ReportAsSingleViolation
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    String message() default "{COM-SHP-Identifier}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
