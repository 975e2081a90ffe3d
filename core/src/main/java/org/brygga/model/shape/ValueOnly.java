// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a constraint validator that it looks at nothing but the value and the annotation, so that it can be called
 * without a validation engine: it has a constructor without arguments, is safe for many threads, and never touches the
 * context that it is given.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValueOnly {}
