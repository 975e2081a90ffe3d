// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which the service keeps what nobody else keeps for it, readable by its owner only. */
final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String SECRET = "trail-secret";
    private static final String REAL_USE = "in-real-use";
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";
    private static final int SECRET_BYTES = 32;

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** The address of the embedded database, without settings. */
    String address() {
        return "jdbc:h2:file:" + folder.resolve("records");
    }

    /** The same with its settings; nothing that was acknowledged waits in memory to be written. */
    String database() {
        return address() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Where it stands that records of this folder have been opened to real people. */
    Path realUse() {
        return folder.resolve(REAL_USE);
    }

    boolean isInRealUse() {
        return Files.exists(realUse());
    }

    /**
     * Writes down that records have been opened to real people, if there is a folder in which something is kept.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void markRealUse() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createFile(realUse(), onlyOwner(FILE));
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("It cannot be kept in mind that the folder is in real use: " + folder, e);
        }
    }

    /**
     * The secret of the trail, drawn when it is first asked for.
     *
     * @throws UncheckedIOException if the folder cannot be made, or the file not be read or written
     */
    String trailSecret() {
        try {
            makeOwn(folder);
            Path file = folder.resolve(SECRET);
            byte[] drawn = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(drawn);
            try {
                Files.createFile(file, onlyOwner(FILE));
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
     * Makes the folder if it is not there, and the file of the embedded database, so that nobody else reads it from its first byte on.
     *
     * @throws IOException if it cannot be made
     */
    void makeDatabase() throws IOException {
        makeOwn(folder);
        makeOwnFile(folder.resolve("records.mv.db"));
    }

    /**
     * Makes a folder that only its owner reads. One that is there already and holds nothing becomes such a one; one that holds something
     * may be shared with others on purpose, and is left as it is.
     *
     * @throws IOException if it cannot be made
     */
    static void makeOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyOwner(FOLDER));
        } else if (posix() && isEmpty(folder)) {
            narrow(folder, FOLDER);
        }
    }

    /**
     * Makes a file that only its owner reads, or keeps one that is there from everybody else.
     *
     * @throws IOException if it cannot be made
     */
    static void makeOwnFile(Path file) throws IOException {
        try {
            Files.createFile(file, onlyOwner(FILE));
        } catch (FileAlreadyExistsException e) {
            if (posix()) {
                narrow(file, FILE);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> held = Files.list(folder)) {
            return held.findAny().isEmpty();
        }
    }

    private static void narrow(Path path, String permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (FileSystemException e) {
            // What belongs to somebody else is for her to close, such as a volume that was given to a container.
            LOG.warn("It cannot be made sure that nobody else reads {}", path);
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
