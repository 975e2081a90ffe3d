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

    private static final List<String> SHEETS = List.of(".csv", ".tsv", ".zip", ".xlsx");

    private FileKind() {}

    /** Why a file of text cannot be used, in a sentence; empty if it can. */
    public static Optional<String> problem(Path file) {
        return unreadable(file)
                .or(
                        () -> isText(file)
                                ? Optional.empty()
                                : Optional.of(
                                        "The kind of file is not known. JSON (.json) and JSON Lines (.jsonl, .ndjson) can be read."));
    }

    /** Why a file of any kind cannot be used, in a sentence; empty if it can. */
    public static Optional<String> problemOfAny(Path file) {
        return unreadable(file)
                .or(() -> isText(file) || isSheets(file)
                        ? Optional.empty()
                        : Optional.of(
                                "The kind of file is not known. JSON (.json), JSON Lines (.jsonl, .ndjson), CSV (.csv,"
                                        + " .tsv, or several in a .zip) and workbooks (.xlsx) can be read."));
    }

    private static Optional<String> unreadable(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.of("There is no such file. Check the name and the folder.");
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of("The file may not be read. Ask for the right to read it.");
    }

    private static boolean isText(Path file) {
        return name(file).endsWith(".json") || isLines(file);
    }

    static boolean isSheets(Path file) {
        return SHEETS.stream().anyMatch(name(file)::endsWith);
    }

    static boolean isLines(Path file) {
        return LINES.stream().anyMatch(name(file)::endsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
