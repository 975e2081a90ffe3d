// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.size;

/** How much a test does: a sample in the default run, all of it in the full one. */
public final class Size {

    private static final boolean FULL = "full".equals(System.getProperty("brygga.size"));

    private Size() {}

    public static int of(int sample, int full) {
        return FULL ? full : sample;
    }

    public static boolean full() {
        return FULL;
    }
}
