// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy.processing;

import java.util.List;
import org.brygga.country.safeguard.Backing;
import org.brygga.model.value.Code;

/**
 * On which grounds data are usually held for a purpose; which of them holds is the controller's decision and stands in each record.
 *
 * @param purpose from the list {@code purpose}
 * @param bases from the list {@code legal-basis}: GDPR article 6(1)
 * @param conditions from the list {@code special-category-condition}: GDPR article 9(2), where the data are or may reveal what
 *     that article protects
 */
public record PurposeGround(Code purpose, List<Code> bases, List<Code> conditions, Backing backing) {

    public PurposeGround {
        bases = List.copyOf(bases);
        conditions = List.copyOf(conditions);
    }
}
