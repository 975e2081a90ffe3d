// SPDX-License-Identifier: Apache-2.0
/**
 * Wires Brygga into a Spring Boot application; adding it opens nothing, and every bean gives way to the application's own.
 *
 * <p>Part of the public API where a type is public.
 */
@NullMarked
package org.brygga.spring;

import org.jspecify.annotations.NullMarked;
