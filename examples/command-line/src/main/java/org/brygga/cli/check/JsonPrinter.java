// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Review;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.FindingWriter;
import org.jspecify.annotations.Nullable;

/** Prints findings for programs: one array, or one object a line. */
final class JsonPrinter implements FindingPrinter {

    private final FindingWriter writer;
    private final Locale locale;
    private final PrintWriter out;
    private final boolean array;
    private boolean first = true;

    JsonPrinter(Brygga brygga, Locale locale, PrintWriter out, boolean array) {
        this.writer = new FindingWriter(brygga.packs());
        this.locale = locale;
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
        findings.forEach(finding -> print(finding, null));
    }

    @Override
    public void acknowledged(Review review) {
        review.acknowledged().forEach(one -> print(one.finding(), one.by()));
    }

    private void print(Finding finding, @Nullable Acknowledgement by) {
        if (array) {
            out.print(first ? "\n" : ",\n");
        }
        first = false;
        out.print(writer.line(finding, by, locale));
        if (!array) {
            out.print('\n');
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
