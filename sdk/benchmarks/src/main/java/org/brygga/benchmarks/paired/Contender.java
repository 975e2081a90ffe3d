// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

/**
 * One of those who are measured.
 *
 * @param agrees whether it has to find as much as the first contender that agrees; a bare binding finds nothing
 */
record Contender(String name, boolean agrees, Work work) {

    /** What is done with one document. */
    @FunctionalInterface
    interface Work {

        /** How many mistakes the document with this number has. */
        int mistakes(int document);
    }
}
