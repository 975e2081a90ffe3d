// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import org.brygga.model.value.Ref;

/** Thrown where a change rests on a version that is no longer the newest; the unit of work is not done. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ref subject;
    private final long expected;
    private final long actual;

    /**
     * @param expected the version that the change rests on, 0 for a new record
     * @param actual the newest version, 0 if there is none
     */
    public StaleVersionException(Ref subject, long expected, long actual) {
        super("Version " + expected + " was expected, and the newest is " + actual);
        this.subject = subject;
        this.expected = expected;
        this.actual = actual;
    }

    public Ref subject() {
        return subject;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
