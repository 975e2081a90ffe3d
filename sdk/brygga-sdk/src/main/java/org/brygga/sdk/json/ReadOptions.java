// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import org.brygga.finding.Severity;

/**
 * How strictly and how much a reader reads.
 *
 * @param unknownProperty how serious a property is that its record does not have
 * @param documentLimit the longest document that is read, in bytes
 * @param lineLimit the longest line of JSON Lines, or single record, that is read, in bytes
 * @param findingLimit how many findings are listed for one document or one line
 */
public record ReadOptions(Severity unknownProperty, int documentLimit, int lineLimit, int findingLimit) {

    /** For files: an unknown property is a WARNING. */
    public static final ReadOptions FILES = new ReadOptions(Severity.WARNING, 50_000_000, 5_000_000, 10_000);

    /** For programs that call over the network: an unknown property is an ERROR. */
    public static final ReadOptions CALLERS = new ReadOptions(Severity.ERROR, 5_000_000, 5_000_000, 1_000);

    /**
     * @throws IllegalArgumentException if a limit is not above zero, or leaves no room for the byte after it
     */
    public ReadOptions {
        for (int limit : new int[] {documentLimit, lineLimit, findingLimit}) {
            if (limit < 1 || limit > 1_000_000_000) {
                throw new IllegalArgumentException("A limit lies between 1 and 1000000000: " + limit);
            }
        }
    }

    public ReadOptions withUnknownProperty(Severity severity) {
        return new ReadOptions(severity, documentLimit, lineLimit, findingLimit);
    }

    public ReadOptions withDocumentLimit(int bytes) {
        return new ReadOptions(unknownProperty, bytes, lineLimit, findingLimit);
    }

    public ReadOptions withLineLimit(int bytes) {
        return new ReadOptions(unknownProperty, documentLimit, bytes, findingLimit);
    }

    public ReadOptions withFindingLimit(int findings) {
        return new ReadOptions(unknownProperty, documentLimit, lineLimit, findings);
    }
}
