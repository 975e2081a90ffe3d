// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brygga.sdk.Brygga;

/** Writes made-up records to a file, so that the command line can be measured on files of any size. */
public final class Generate {

    private Generate() {}

    /**
     * Writes one file; the same size gives the same bytes.
     *
     * @param args how many records, and the file to write: JSON Lines if its name ends in {@code .jsonl}
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Say how many records, and the file to write: SIZE OUT.jsonl|OUT.json");
        }
        int size = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        if (file.toString().endsWith(".jsonl")) {
            try (InputStream lines = GeneratedLines.DATA.lines(size);
                    OutputStream out = Files.newOutputStream(file)) {
                lines.transferTo(out);
            }
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Brygga.create().write(GeneratedLines.DATA.dataset(size), out);
            }
        }
    }
}
