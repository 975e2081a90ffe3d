// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.Instant;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * That a protected person was seen by somebody who had given a reason for it.
 *
 * @param viewer the opaque key of whoever saw her; absent for a system
 * @param role in which she was seen
 * @param person the opaque key of the person who was seen
 * @param reason from the list {@code clearance-reason}
 */
public record Trace(@Nullable PersonKey viewer, @Nullable Role role, PersonKey person, Code reason, Instant at) {}
