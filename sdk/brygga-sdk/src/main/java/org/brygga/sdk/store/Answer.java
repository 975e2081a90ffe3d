// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.util.List;
import org.brygga.finding.Findings;
import org.brygga.model.value.Ref;

/**
 * What came of a request that was made with a key, so that the same request made again gets the same answer.
 *
 * @param request a digest of the request; another request may not use the key
 * @param changed the records that it changed, with the versions that they got
 * @param findings what was found
 */
public record Answer(String request, List<Changed> changed, Findings findings) {

    /** A record and the version that it got. */
    public record Changed(Ref record, long version) {}

    public Answer {
        changed = List.copyOf(changed);
    }
}
