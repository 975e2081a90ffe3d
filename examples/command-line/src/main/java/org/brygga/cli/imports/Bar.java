// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.PrintWriter;
import org.brygga.sdk.bulk.ImportProgress;
import picocli.CommandLine;

/** Shows on a terminal how far an import is; silent otherwise. */
final class Bar implements ImportProgress {

    private static final int WIDTH = 30;
    private static final int PER_CENT = 100;

    private final PrintWriter complaints;
    private final boolean shown;
    private int percent;

    Bar(PrintWriter complaints) {
        this.complaints = complaints;
        this.shown = CommandLine.Help.Ansi.AUTO.enabled();
    }

    @Override
    public void judged(int done, int of) {
        int now = (int) ((long) done * PER_CENT / Math.max(of, 1));
        if (shown && now != percent) {
            percent = now;
            int full = now * WIDTH / PER_CENT;
            complaints.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + now + " %");
            complaints.flush();
        }
    }

    void done() {
        if (shown && percent > 0) {
            complaints.print("\r" + " ".repeat(WIDTH + 10) + "\r");
            complaints.flush();
        }
    }
}
