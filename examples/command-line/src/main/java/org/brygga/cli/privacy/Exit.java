// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

/** What a command tells the shell. */
final class Exit {

    static final int DONE = 0;
    static final int NOT_ALL = 1;
    static final int WRONG_USE = 2;

    private Exit() {}
}
