// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.brygga.sdk.sheet.RefusedFileException.Reason;

/** Opens files of rows and columns, by what they hold and not by what their name says. */
public final class SheetFiles {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 8;

    private SheetFiles() {}

    /**
     * Opens a file.
     *
     * @param name as the user knows it
     * @throws RefusedFileException if it is not what it should be
     * @throws IOException if it cannot be read
     */
    public static SheetFile open(Path file, String name, SheetLimits limits) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw new RefusedFileException(Reason.TOO_LARGE);
        }
        byte[] head = head(file);
        if (begins(head, OLD)) {
            throw new RefusedFileException(Reason.PROTECTED_OR_OLD);
        }
        if (begins(head, ARCHIVE) || begins(head, EMPTY_ARCHIVE)) {
            return new ArchiveGuard(limits).look(file) == ArchiveGuard.Kind.WORKBOOK
                    ? WorkbookFile.open(file, limits)
                    : new CsvArchive(file, limits);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xls[xm]?|zip|ods)")) {
            throw new RefusedFileException(Reason.NOT_WHAT_ITS_NAME_SAYS);
        }
        return new CsvFile(file, name, limits);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
