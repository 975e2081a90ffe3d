// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.privacy;

import org.brygga.finding.Findings;

/**
 * What came of asking to forget somebody.
 *
 * @param done whether she is forgotten
 * @param records how many records went
 * @param kept how many records about nobody known are left for statistics
 * @param findings why it was not done; none if it was
 */
public record Forgotten(boolean done, int records, int kept, Findings findings) {}
