// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.keeping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.FindingReader;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.store.UnstorableTextException;

/** Records and findings as the text that a store keeps, and back; for whoever writes a store. */
public final class StoredForm {

    /**
     * A later version may have written a property that this one does not know; it must not be lost without a word. A record may
     * have grown by many small changes, and what was kept has to be read whatever its length.
     */
    private static final ReadOptions KEPT =
            ReadOptions.FILES.withUnknownProperty(Severity.ERROR).withLineLimit(1_000_000_000);

    private final LineReader reader;
    private final FindingWriter findings;

    public StoredForm(CountryPacks packs) {
        this.reader = new LineReader(packs.rules(), KEPT);
        this.findings = new FindingWriter(packs);
    }

    /**
     * A record as JSON on one line.
     *
     * @throws UnstorableTextException if it holds text that some databases refuse and others change: the character NUL, or half
     *     of a pair of surrogates
     */
    public String text(Aggregate record) {
        String text = DatasetWriter.line(record);
        Storable.require(text);
        return text;
    }

    /**
     * The record that a text holds.
     *
     * @throws IllegalStateException if this version cannot read all of it; the message shows nothing of it
     */
    public Aggregate record(String type, String text) {
        RecordType kind = RecordType.ofWord(type)
                .orElseThrow(
                        () -> new IllegalStateException("A kept record is of a type that is not known here: " + type));
        ReadRecord read = reader.readRecord(kind, text.getBytes(StandardCharsets.UTF_8));
        return read.aggregate()
                .filter(record -> read.findings().isAcceptable())
                .orElseThrow(() -> new IllegalStateException(
                        "A kept " + type + " cannot be read by this version; was it written by a later one?"));
    }

    /** Findings as a JSON array, with their sentences in English. */
    public String text(Findings found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            findings.write(found, Locale.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The findings that a text holds. */
    public Findings findings(String text) {
        try {
            return FindingReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
