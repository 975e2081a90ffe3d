// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from its name what kind of file it is, and whether it can be opened. */
public final class FileKind {

    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    private FileKind() {}

    /** Why a file cannot be checked, in a sentence; empty if it can. */
    public static Optional<String> problem(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.of("There is no such file. Check the name and the folder.");
        }
        if (!Files.isReadable(file)) {
            return Optional.of("The file may not be read. Ask for the right to read it.");
        }
        String name = name(file);
        if (!name.endsWith(".json") && !isLines(file)) {
            return Optional.of(
                    "The kind of file is not known. JSON (.json) and JSON Lines (.jsonl, .ndjson) can be read.");
        }
        return Optional.empty();
    }

    static boolean isLines(Path file) {
        return LINES.stream().anyMatch(name(file)::endsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
