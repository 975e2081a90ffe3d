// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * That a record is neither erased nor minimised for a time, whatever its day says: a claim is open, or she has asked for it
 * (GDPR articles 17(3) and 18).
 *
 * @param since the first day
 * @param until the last day; absent while it is not known
 * @param reason from the list {@code hold-reason}
 */
public record Hold(
        @NotNull @Nullable LocalDate since,
        @Nullable LocalDate until,
        @NotNull @CodeList("hold-reason") @Nullable Code reason) {

    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
