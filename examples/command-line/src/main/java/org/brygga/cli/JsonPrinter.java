// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;

/** Prints findings for programs: one array, or one object a line. */
final class JsonPrinter implements FindingPrinter {

    private final FindingWriter writer;
    private final PrintWriter out;
    private final boolean array;
    private boolean first = true;

    JsonPrinter(Brygga brygga, Locale locale, PrintWriter out, boolean array) {
        this.writer = new FindingWriter(brygga.packs(), locale);
        this.out = out;
        this.array = array;
    }

    @Override
    public void begin() {
        if (array) {
            out.print("[");
        }
    }

    @Override
    public void file(Path file) {
        // Each finding names its file.
    }

    @Override
    public void findings(Findings findings) {
        for (Finding finding : findings) {
            if (array) {
                out.print(first ? "\n" : ",\n");
            }
            first = false;
            out.print(writer.write(finding));
            if (!array) {
                out.println();
            }
        }
    }

    @Override
    public void summary(Tally tally, long records, boolean alone) {
        // A program counts for itself.
    }

    @Override
    public void end() {
        if (array) {
            out.println(first ? "]" : "\n]");
        }
        out.flush();
    }
}
