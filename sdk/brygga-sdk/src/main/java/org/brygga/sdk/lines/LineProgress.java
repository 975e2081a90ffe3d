// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

/** Is told how far the reading of lines has come, on the thread that asked for it. */
@FunctionalInterface
public interface LineProgress {

    /** Listens to nothing. */
    LineProgress NONE = (lines, bytes) -> {};

    /**
     * Takes how much has been read and dealt with since the beginning.
     *
     * @param lines how many lines, those without a record too
     * @param bytes how many bytes, line breaks too
     */
    void at(long lines, long bytes);
}
