// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.lines;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells on a terminal how far a long file has been read; silent otherwise. */
final class Progress {

    /** After how many lines it is worth while to look at the length again. */
    static final long LINES = 1_000;

    private static final long LONG_FILE = 20_000_000;

    private final PrintWriter complaints;
    private final long size;
    private final boolean shown;
    private long read;
    private int percent;

    Progress(PrintWriter complaints, long size) {
        this.complaints = complaints;
        this.size = size;
        this.shown = size > LONG_FILE && CommandLine.Help.Ansi.AUTO.enabled();
    }

    InputStream watch(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                advance(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                advance(Math.max(count, 0));
                return count;
            }
        };
    }

    private void advance(int bytes) {
        read += bytes;
        at(read);
    }

    /** It has been read up to here. */
    void at(long bytes) {
        int now = (int) (bytes * 100 / Math.max(size, 1));
        if (shown && now > percent) {
            percent = now;
            complaints.print("\r" + now + " %");
            complaints.flush();
        }
    }

    void done() {
        if (shown) {
            complaints.print("\r     \r");
            complaints.flush();
        }
    }
}
