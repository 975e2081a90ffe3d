// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.time.LocalDate;
import org.brygga.country.safeguard.RetentionPeriod;
import org.brygga.model.value.Ref;

/**
 * That a record is kept until a day, or should no longer be kept.
 *
 * @param record the record itself; whoever shows the list shows {@code subject}
 * @param subject the record as it may be shown, a person by her opaque key
 * @param lastDay the last day on which it is kept
 * @param then what happens afterwards
 * @param held whether it is kept all the same for now, for a claim or because she asked for it
 * @param basis who says so: the record itself, or the source of the default
 */
public record RetentionDue(
        Ref record,
        Ref subject,
        RetentionPeriod.Category category,
        LocalDate lastDay,
        RetentionPeriod.Then then,
        boolean held,
        String basis) {

    /** Whether its time has run out and nothing holds it. */
    public boolean due(LocalDate asOf) {
        return !held && asOf.isAfter(lastDay);
    }
}
