// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.util.List;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step that was taken on kept records.
 *
 * @param done whether it is taken; if not, nothing was kept
 * @param record the record as it is now; absent if there is none
 * @param version its version, 0 if there is none
 * @param changed every record that was changed, with the version that it got
 * @param findings what was found
 * @param repeated whether the same request had been made before, so that nothing was done again
 */
public record Taken<T extends Aggregate>(
        boolean done,
        @Nullable T record,
        long version,
        List<Answer.Changed> changed,
        Findings findings,
        boolean repeated) {

    public Taken {
        changed = List.copyOf(changed);
    }
}
