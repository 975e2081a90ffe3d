// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.Origin;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.ReadResult.Collector;
import org.brygga.sdk.json.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset from JSON, as one document or as JSON Lines, whichever the text is.
 *
 * <p>Whatever is wrong becomes a finding with its line and column, all of it at once, and the rest is read all the same.
 */
public final class DatasetReader {

    private final Reporter reporter;
    private final ReadOptions options;

    /** Reads files, with the words and versions of these rules. */
    public DatasetReader(RuleSet rules) {
        this(rules, ReadOptions.FILES);
    }

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    public DatasetReader(RuleSet rules, ReadOptions options) {
        this.reporter = new Reporter(rules, options);
        this.options = options;
    }

    /**
     * Reads the stream to its end, and leaves it open.
     *
     * @param file the name of the file for findings; its folder is not shown
     * @throws IOException if the stream fails; never for what it holds
     */
    public ReadResult read(InputStream stream, @Nullable String file) throws IOException {
        Origin whole = Reporter.beginning(file);
        Collector collected = new Collector(reporter, options.findingLimit());
        byte[] head = stream.readNBytes(Math.min(TextForm.HEAD, options.documentLimit()));
        if (TextForm.of(head) == TextForm.LINES) {
            InputStream lines = new SequenceInputStream(new ByteArrayInputStream(head), stream);
            new LineReader(reporter, options).read(lines, file, collected::add).ifPresent(collected::header);
        } else {
            byte[] tail = stream.readNBytes(options.documentLimit() - head.length + 1);
            if (head.length + tail.length > options.documentLimit()) {
                Map<String, Object> limit = Map.of("limit", options.documentLimit());
                collected.add(List.of(reporter.about(ReadingEntries.TOO_LONG, whole, limit)), whole);
            } else {
                byte[] text = Arrays.copyOf(head, head.length + tail.length);
                System.arraycopy(tail, 0, text, head.length, tail.length);
                DocumentReader.read(text, reporter, options.findingLimit(), collected, whole);
            }
        }
        return collected.result();
    }
}
