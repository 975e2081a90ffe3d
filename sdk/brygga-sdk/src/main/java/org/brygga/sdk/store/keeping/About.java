// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.keeping;

import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/** Tells whether a record is about a person, and goes when she is forgotten; for whoever writes a store. */
public final class About {

    private About() {}

    /** Whether it is: a record of hers, a number of hers, or that a finding about her is let stand. */
    public static boolean is(@Nullable Aggregate record, PersonKey person) {
        if (record instanceof PersonRecord hers) {
            return person.equals(hers.person());
        }
        if (record instanceof HeldIdentifier identifier) {
            return person.equals(identifier.person());
        }
        return record instanceof Acknowledgement acknowledgement
                && acknowledgement.subject() != null
                && person.key().equals(acknowledgement.subject().id());
    }
}
