// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.nio.file.Path;
import org.brygga.finding.Findings;
import org.brygga.finding.Review;

/** Prints findings in one format, file by file. */
interface FindingPrinter {

    void begin();

    void file(Path file);

    void findings(Findings findings);

    /** What somebody lets stand, and which acknowledgements no longer count. */
    void acknowledged(Review review);

    /**
     * Closes a file with its counts.
     *
     * @param alone whether each record was checked on its own, so that wider rules were left out
     */
    void summary(Tally tally, long records, boolean alone);

    void end();
}
