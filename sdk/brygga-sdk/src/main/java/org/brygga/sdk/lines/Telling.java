// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

/** Tells a listener how far it has come, and not more often than she wants. */
final class Telling {

    private final LineProgress listener;
    private final long step;
    private long told;

    Telling(LineOptions options) {
        this.listener = options.progress();
        this.step = options.progressLines();
    }

    void at(long lines, long bytes) {
        if (lines - told >= step) {
            told = lines;
            listener.at(lines, bytes);
        }
    }

    void end(long lines, long bytes) {
        if (lines > told) {
            told = lines;
            listener.at(lines, bytes);
        }
    }
}
