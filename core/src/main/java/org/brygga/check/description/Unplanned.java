// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

/** Says that a class carries something that no plan is known for, so that the validator itself has to judge it. */
public final class Unplanned extends Exception {

    private static final long serialVersionUID = 1L;

    public Unplanned() {
        super("No plan is known for this", null, false, false);
    }
}
