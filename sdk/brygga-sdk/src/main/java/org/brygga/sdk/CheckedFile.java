// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;

/**
 * What became of a file: the records that could be read, and everything that was found.
 *
 * @param findings those of the reader and those of the rules together
 */
public record CheckedFile(Dataset dataset, Findings findings) {

    /** Whether nothing of severity ERROR was found. */
    public boolean isAcceptable() {
        return findings.isAcceptable();
    }
}
