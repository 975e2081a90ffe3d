// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.Instant;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;

/**
 * That somebody may see one protected person for a time, for a reason that she gave; its use leaves a trace.
 *
 * @param reason from the list {@code clearance-reason}
 * @param until the moment at which it ends
 */
public record Clearance(PersonKey person, Code reason, Instant until) {}
