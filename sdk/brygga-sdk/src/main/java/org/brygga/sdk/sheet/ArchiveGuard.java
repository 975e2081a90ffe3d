// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.brygga.sdk.sheet.RefusedFileException.Reason;

/** Looks an archive through, part by part, before any reader of workbooks opens it. */
final class ArchiveGuard {

    private static final int RATIO_FROM = 1_000_000;
    private static final int PROLOGUE = 4_096;
    private static final int BUFFER = 65_536;
    private static final String TYPES = "[Content_Types].xml";
    private static final String SHARED_TEXTS = "xl/sharedstrings.xml";
    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|macrosheets|activex|ctrlprops).*");
    private static final Pattern ELSEWHERE =
            Pattern.compile(".*(externallinks|embeddings|querytables|/connections\\.xml|customdata/|webextensions).*");
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|xls|xlsx|xlsm|jar|7z|gz|rar|docx?|exe|bat|js|vbs)");
    private static final Pattern DECLARATION = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACRO_TYPE = Pattern.compile("macroEnabled|vbaProject", Pattern.CASE_INSENSITIVE);

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
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw new RefusedFileException(Reason.SAME_PART_TWICE);
                }
                named(name);
                left -= unpacked(archive, part, name, left);
            }
            return workbook ? Kind.WORKBOOK : Kind.OTHER;
        } catch (ZipException | IllegalArgumentException e) {
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

    /** How large a part becomes, counted while it is unpacked, because what the archive says of it may be a lie. */
    private long unpacked(ZipFile archive, ZipEntry part, String name, long left) throws IOException {
        long packed = Math.max(part.getCompressedSize(), 1);
        long limit = name.equals(SHARED_TEXTS) ? Math.min(left, limits.part()) : left;
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = archive.getInputStream(part)) {
            int head = stream.readNBytes(buffer, 0, PROLOGUE);
            declared(new String(buffer, 0, head, StandardCharsets.ISO_8859_1).replace("\0", ""), name);
            for (int read = head; read > 0; read = stream.read(buffer)) {
                size += read;
                if (size > limit || (size > RATIO_FROM && size / packed > limits.ratio())) {
                    throw new RefusedFileException(Reason.TOO_LARGE);
                }
            }
        }
        return size;
    }

    /** Entities are declared before anything else, so that it is enough to look at the beginning; also of UTF-16. */
    private static void declared(String beginning, String name) throws RefusedFileException {
        if (DECLARATION.matcher(beginning).find()) {
            throw new RefusedFileException(Reason.ENTITIES);
        }
        if (name.equals(TYPES.toLowerCase(Locale.ROOT))
                && MACRO_TYPE.matcher(beginning).find()) {
            throw new RefusedFileException(Reason.MACROS);
        }
        if (name.endsWith(".rels") && beginning.contains("TargetMode=\"External\"") && !onlyLinks(beginning)) {
            throw new RefusedFileException(Reason.LEADS_ELSEWHERE);
        }
    }

    /** What somebody can click on is no danger until she does; what a program follows by itself is. */
    private static boolean onlyLinks(String relationships) {
        return Pattern.compile("<Relationship[^>]*TargetMode=\"External\"[^>]*>")
                .matcher(relationships)
                .results()
                .allMatch(one -> one.group().contains("/hyperlink\""));
    }
}
