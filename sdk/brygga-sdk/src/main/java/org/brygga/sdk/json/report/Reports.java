// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads reports, so that one can be kept as a snapshot, given to another program, and set beside a later one.
 *
 * <p>The text holds the hash of what it says, and is not read if the two do not fit.
 */
public final class Reports {

    private Reports() {}

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Report report, OutputStream out) throws IOException {
        Documents.write(SnapshotDocument.of(report, hash(report)), out);
    }

    /**
     * Reads it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the text is not what is written here, or was changed since; the message does not repeat it
     */
    public static Report read(InputStream in) throws IOException {
        return Documents.read(in, SnapshotDocument.class, "a report as it was written", SnapshotDocument::report);
    }

    /** The SHA-256 of what a report says, in hexadecimal digits: equal reports have equal hashes. */
    public static String hash(Report report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Documents.write(SnapshotDocument.of(report, null), text);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report, in the order in which somebody reads it. */
    record SnapshotDocument(
            @Nullable String format,
            @Nullable String sha256,
            @Nullable ReportKind kind,
            @Nullable Head head,
            @Nullable List<Section> sections,
            @Nullable List<Definition> definitions,
            @Nullable List<Report.Source> sources)
            implements Documents.Formatted {

        static SnapshotDocument of(Report report, @Nullable String hash) {
            return new SnapshotDocument(
                    Documents.FORMAT,
                    hash,
                    report.kind(),
                    report.head(),
                    report.sections(),
                    report.definitions(),
                    report.sources());
        }

        Report report() {
            Report report = new Report(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(head),
                    Objects.requireNonNull(sections),
                    Objects.requireNonNull(definitions),
                    Objects.requireNonNull(sources));
            if (!same(hash(report), Objects.requireNonNull(sha256))) {
                throw new IllegalArgumentException("The report was changed after it was written");
            }
            return report;
        }

        private static boolean same(String one, String other) {
            return MessageDigest.isEqual(
                    one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
