// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.store.Release;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a published report what a store keeps of it, and reads it again: the report for whoever wants to see it, and the counts in it for
 * whoever publishes another one.
 */
public final class Releases {

    /** The kind under which stores keep published reports. */
    public static final String KIND = "report";

    private Releases() {}

    /**
     * A report that was published.
     *
     * @param counts the counts of people in it, as they were protected
     */
    public record Published(Report report, EarlierRelease counts) {}

    /** What a store keeps of it; it has the id of the counts. */
    public static Release of(Published published, Instant at) {
        EarlierRelease counts = published.counts();
        ReleaseDocument document = new ReleaseDocument(
                Documents.FORMAT,
                counts.id(),
                counts.day(),
                Reports.SnapshotDocument.of(published.report(), Reports.hash(published.report())),
                counts.tables().stream().map(TableDocument::of).toList());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Documents.write(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                counts.id(),
                KIND,
                at,
                hash(text.toByteArray()),
                new String(text.toByteArray(), StandardCharsets.UTF_8));
    }

    /**
     * Reads what a store has kept.
     *
     * @throws IllegalArgumentException if it is not what is written here, or was changed since; the message does not repeat it
     */
    public static Published read(Release release) {
        byte[] text = release.content().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(
                hash(text).getBytes(StandardCharsets.US_ASCII), release.hash().getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("What was published was changed after it was kept");
        }
        try {
            return Documents.read(
                    new ByteArrayInputStream(text),
                    ReleaseDocument.class,
                    "a published report as it was kept",
                    ReleaseDocument::published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A published report with the tables behind it. */
    private record ReleaseDocument(
            @Nullable String format,
            @Nullable String id,
            @Nullable LocalDate day,
            Reports.@Nullable SnapshotDocument report,
            @Nullable List<TableDocument> tables)
            implements Documents.Formatted {

        Published published() {
            return new Published(
                    Objects.requireNonNull(report).report(),
                    new EarlierRelease(
                            Objects.requireNonNull(id),
                            Objects.requireNonNull(day),
                            Objects.requireNonNull(tables).stream()
                                    .map(TableDocument::table)
                                    .toList()));
        }
    }
}
