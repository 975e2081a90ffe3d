// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the list that a {@code Code} component, or a list of codes, takes its words from. */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeList {

    /** The name of the list in kebab case, for example {@code organisation-kind}. */
    String value();
}
