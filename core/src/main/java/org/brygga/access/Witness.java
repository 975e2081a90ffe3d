// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

/** Takes down that a protected person was seen; without one there are no clearances. */
@FunctionalInterface
public interface Witness {

    /** Takes it down. If this fails, nothing is shown. */
    void saw(Trace trace);
}
