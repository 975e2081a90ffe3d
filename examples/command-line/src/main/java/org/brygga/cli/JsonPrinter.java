// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.FindingWriter;

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
        for (Finding finding : findings) {
            if (array) {
                out.print(first ? "\n" : ",\n");
            }
            first = false;
            out.print(object(finding));
            if (!array) {
                out.print('\n');
            }
        }
    }

    private String object(Finding finding) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writer.writeLines(Findings.of(List.of(finding)), locale, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
        return text.toString(StandardCharsets.UTF_8).strip();
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
