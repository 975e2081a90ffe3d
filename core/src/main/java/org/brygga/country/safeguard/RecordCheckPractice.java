// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a country lets or makes an organisation ask about a person's criminal record, and what may be noted of it.
 *
 * @param kind from the list {@code record-check}, for example {@code BORNEATTEST}
 * @param duty whether the organisation must ask or may ask
 * @param childrenUnder the age below which children count, in years; absent if the law names no such age
 * @param personFrom the age from which a person can be asked, in years; absent if none is named
 * @param freshMonths for how many months a check that was shown counts; absent if it does not age
 * @param orderedBy who orders it
 */
public record RecordCheckPractice(
        Code kind,
        Duty duty,
        @Nullable Integer childrenUnder,
        @Nullable Integer personFrom,
        @Nullable Integer freshMonths,
        OrderedBy orderedBy,
        Backing backing) {

    /** How binding the check is for the organisation. */
    public enum Duty {
        MUST,
        MAY
    }

    /** Who turns to the authority. */
    public enum OrderedBy {
        PERSON,
        ORGANISATION
    }
}
