// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder in which the service keeps what nobody else keeps for it, readable by its owner only. */
final class DataFolder {

    private static final String SECRET = "trail-secret";
    private static final int SECRET_BYTES = 32;

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** The address of the embedded database; nothing that was acknowledged waits in memory to be written. */
    String database() {
        return "jdbc:h2:file:" + folder.resolve("records") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * The secret of the trail, drawn when it is first asked for.
     *
     * @throws UncheckedIOException if the folder cannot be made, or the file not be read or written
     */
    String trailSecret() {
        try {
            make();
            Path file = folder.resolve(SECRET);
            byte[] drawn = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(drawn);
            try {
                Files.createFile(file, onlyOwner("rw-------"));
                Files.writeString(file, HexFormat.of().formatHex(drawn), StandardCharsets.US_ASCII);
            } catch (FileAlreadyExistsException e) {
                // From an earlier start: whoever drew another one could no longer verify the trail.
                return Files.readString(file, StandardCharsets.US_ASCII).strip();
            }
            return HexFormat.of().formatHex(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of the trail cannot be kept in " + folder, e);
        }
    }

    /**
     * Makes the folder if it is not there.
     *
     * @throws IOException if it cannot be made
     */
    void make() throws IOException {
        makeOwn(folder);
    }

    /**
     * Makes a folder that only its owner reads, if it is not there.
     *
     * @throws IOException if it cannot be made
     */
    static void makeOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyOwner("rwx------"));
        }
    }

    /**
     * Keeps a file that somebody else has made from everybody but its owner.
     *
     * @throws IOException if it is not there
     */
    static void onlyForOwner(Path file) throws IOException {
        if (posix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
