// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/** What every record about a person carries: the opaque key, protection, purpose and when to let go. */
public interface PersonRecord extends Aggregate {

    /** The key that alone says which records are about the same person. */
    @Nullable PersonKey person();

    /** How well the person must be hidden; absent means that nothing is known, not that nothing is needed. */
    @Nullable Protection protection();

    /** Why the record is held, with the legal basis of each purpose. */
    List<Purpose> purposes();

    /** The last day on which the record is kept. */
    @Nullable LocalDate retainUntil();

    /** That it is kept for a time whatever the last day says; absent as a rule. */
    @Nullable Hold hold();

    @Override
    default String shownKey() {
        PersonKey key = person();
        return key == null ? "-" : key.shown();
    }
}
