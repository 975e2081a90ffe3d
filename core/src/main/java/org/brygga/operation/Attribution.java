// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, in which role, when and why.
 *
 * @param actor the opaque key of whoever does it; absent for a system
 * @param role from the list {@code role}
 * @param at the moment at which it is done
 * @param zone the zone in which today is today
 * @param reason why, as a code word; absent if it needs none
 */
public record Attribution(
        @Nullable PersonKey actor,
        Code role,
        Instant at,
        ZoneId zone,
        @Nullable Code reason) {

    /** The day on which the step is taken. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    /** The same for a stated reason. */
    public Attribution because(Code why) {
        return new Attribution(actor, role, at, zone, why);
    }
}
