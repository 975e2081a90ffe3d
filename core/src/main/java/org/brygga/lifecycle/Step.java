// SPDX-License-Identifier: Apache-2.0
package org.brygga.lifecycle;

import org.brygga.model.value.Code;

/**
 * One step of a lifecycle.
 *
 * @param name what is done, as a verb, for example {@code admit}
 */
public record Step(String name, Code from, Code to) {}
