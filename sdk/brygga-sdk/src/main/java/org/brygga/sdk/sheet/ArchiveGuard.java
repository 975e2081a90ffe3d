// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.brygga.sdk.sheet.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/** Looks an archive through, part by part, before any reader of workbooks opens it. */
final class ArchiveGuard {

    private static final int BUFFER = 65_536;
    private static final String TYPES = "[Content_Types].xml";
    private static final int HEAD = 512;
    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|macrosheets|activex|ctrlprops).*");
    private static final Pattern ELSEWHERE =
            Pattern.compile(".*(externallinks|embeddings|querytables|/connections\\.xml|customdata/|webextensions).*");
    /** A mark of the order of bytes, spaces, and what every XML begins with, in one byte for each letter or in several. */
    private static final Pattern MARKUP = Pattern.compile("[\\xFE\\xFF\\xEF\\xBB\\xBF\\x00\\s]*(<|\\z)");

    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|xls|xlsx|xlsm|jar|7z|gz|rar|docx?|exe|bat|js|vbs)");

    private final SheetLimits limits;

    ArchiveGuard(SheetLimits limits) {
        this.limits = limits;
    }

    /** What an archive is. */
    enum Kind {
        WORKBOOK,
        OTHER
    }

    /**
     * Looks through an archive.
     *
     * @throws RefusedFileException if it should not be read
     */
    Kind look(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (archive.size() > limits.parts()) {
                throw new RefusedFileException(Reason.TOO_MANY_PARTS);
            }
            boolean workbook = archive.getEntry(TYPES) != null;
            Set<String> names = new HashSet<>();
            long left = limits.unpacked();
            PartGuard walk = new PartGuard(limits);
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw new RefusedFileException(Reason.SAME_PART_TWICE);
                }
                named(name);
                left -= unpacked(archive, part, left, workbook ? walk : null);
            }
            walk.end();
            return workbook ? Kind.WORKBOOK : Kind.OTHER;
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException e) {
            // What is packed into it ends too early, or is no packed text at all.
            throw new RefusedFileException(Reason.BROKEN, e);
        }
    }

    private static void named(String name) throws RefusedFileException {
        if (MACROS.matcher(name).matches()) {
            throw new RefusedFileException(Reason.MACROS);
        }
        boolean outside = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
        if (outside || ELSEWHERE.matcher(name).matches() || NESTED.matcher(name).matches()) {
            throw new RefusedFileException(Reason.LEADS_ELSEWHERE);
        }
    }

    /** How large a part becomes; what a reader of workbooks may take for XML is walked through. */
    private long unpacked(ZipFile archive, ZipEntry part, long left, @Nullable PartGuard walk) throws IOException {
        try (CountedStream counter = new CountedStream(
                        archive.getInputStream(part), part.getCompressedSize(), limits.ratio(), left);
                BufferedInputStream letters = new BufferedInputStream(counter, BUFFER)) {
            letters.mark(HEAD);
            String head = new String(letters.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            letters.reset();
            if (walk != null && !head.isEmpty() && MARKUP.matcher(head).lookingAt()) {
                walk.walk(
                        letters,
                        counter,
                        part.getName().toLowerCase(Locale.ROOT).endsWith(".vml"));
            }
            counter.drain(new byte[BUFFER]);
            return counter.size();
        }
    }
}
