// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

/** One kind of work, done piece by piece; a host may bring its own as beans. */
public interface JobKind {

    /** Its name, for example {@code retention}. */
    String word();

    /**
     * Does the next piece. What it keeps and that it is done are one transaction: after a restart no piece is missing, and none is
     * done twice.
     *
     * @return how far the work is then
     */
    Progress next(Job job);

    /**
     * How far a piece of work is.
     *
     * @param place where to go on
     * @param finished whether nothing is left
     */
    record Progress(long done, long total, String place, boolean finished) {}
}
