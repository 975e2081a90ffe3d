// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

/** Thrown where a command cannot go on; its message is for the user, and says what she can do. */
public final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int NOT_ALL = 1;
    private static final int WRONG_USE = 2;

    private final int status;

    private StoppedException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Because of what stands in a file. */
    public static StoppedException because(String message) {
        return new StoppedException(NOT_ALL, message);
    }

    /** Because the command is wrong, or a file cannot be opened or written. */
    public static StoppedException wrongUse(String message) {
        return new StoppedException(WRONG_USE, message);
    }

    /** What the shell is told. */
    public int status() {
        return status;
    }
}
