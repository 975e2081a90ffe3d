// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: a broken write leaves what was there. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes what belongs into a file. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws StoppedException if it cannot be written; then it is as it was
     */
    public static void write(Path file, Writing writing) throws StoppedException {
        try {
            replace(file, writing);
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file could not be written. Check the folder and its rights.");
        }
    }

    private static void replace(Path file, Writing writing) throws IOException {
        // What a link leads to is replaced, not the link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path half = Files.createTempFile(target.getParent(), "brygga", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                writing.to(out);
            }
            keepRights(target, half);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** A new file is for whoever writes it; one that was there is for the same people as before. */
    private static void keepRights(Path file, Path half) throws IOException {
        boolean known = Files.exists(file) && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        if (known) {
            Files.setPosixFilePermissions(half, Files.getPosixFilePermissions(file));
        }
    }
}
