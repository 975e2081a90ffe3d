// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy.processing;

import java.util.List;
import java.util.Set;
import org.brygga.access.PersonalField;
import org.brygga.model.value.Code;

/**
 * That a component about people holds something, and why it may.
 *
 * @param field which one, for what, who reads it
 * @param grounds the usual grounds of its purposes
 * @param stated the legal bases that the records themselves state, from the list {@code legal-basis}
 * @param records in how many records, or parts of records, it holds something
 */
public record HeldField(PersonalField field, List<PurposeGround> grounds, Set<Code> stated, int records) {

    public HeldField {
        grounds = List.copyOf(grounds);
        stated = Set.copyOf(stated);
    }
}
