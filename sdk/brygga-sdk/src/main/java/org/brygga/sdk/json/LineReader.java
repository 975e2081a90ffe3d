// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.text.Lines;
import org.brygga.sdk.json.text.StrictJson;
import org.brygga.sdk.json.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, a header and then one record a line, and hands each on as soon as it is read.
 *
 * <p>Memory does not grow with the number of lines, and a broken line never stops the others. Because lines are
 * forgotten, the same reference on two lines is not noticed here; {@link DatasetReader} notices it.
 */
public final class LineReader {

    private final Reporter reporter;
    private final ReadOptions options;

    /** Reads files, with the words and versions of these rules. */
    public LineReader(RuleSet rules) {
        this(rules, ReadOptions.FILES);
    }

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    public LineReader(RuleSet rules, ReadOptions options) {
        this(new Reporter(rules, options), options);
    }

    LineReader(Reporter reporter, ReadOptions options) {
        this.reporter = reporter;
        this.options = options;
    }

    /**
     * Reads every line.
     *
     * @param file the name of the file for findings; its folder is not shown
     * @param consumer is called for every line that holds a record or was wrong
     * @return the header, if the first line is one
     * @throws IOException if the stream fails; never for what it holds
     */
    public Optional<DocumentHeader> read(InputStream stream, @Nullable String file, Consumer<ReadRecord> consumer)
            throws IOException {
        Lines lines = new Lines(stream, options.lineLimit());
        Origin beginning = Reporter.beginning(file);
        DocumentHeader header = null;
        boolean begun = false;
        while (lines.next()) {
            if (lines.blank()) {
                continue;
            }
            Origin line = beginning.at(lines.number(), 1);
            LineParser parser = parser(lines.buffer(), lines.from(), lines.to(), line);
            ReadRecord read = lines.tooLong() ? tooLong(line) : parser.read();
            read = placed(read, !begun, parser.holdsHeader(), line);
            header = begun ? header : parser.header();
            begun = true;
            if (read.record() != null || !read.findings().isEmpty()) {
                consumer.accept(read);
            }
        }
        return Optional.ofNullable(header);
    }

    /**
     * Reads one line out of many, for whoever takes a text apart in another way.
     *
     * @param text holds the line from one byte to another, without byte order mark and line break; it is not blank
     * @param line where it stands
     * @param first whether no line before it held anything; a header belongs there
     */
    public ReadRecord readLine(byte[] text, int from, int to, Origin line, boolean first) {
        LineParser parser = parser(text, from, to, line);
        ReadRecord read = parser.read();
        return placed(read, first, parser.holdsHeader(), line);
    }

    /** What is said of a line that was not read because of its length. */
    public ReadRecord passOver(Origin line, boolean first) {
        return placed(tooLong(line), first, false, line);
    }

    private LineParser parser(byte[] text, int from, int to, Origin line) {
        return new LineParser(reporter, options.findingLimit(), text, from, to, line);
    }

    private ReadRecord placed(ReadRecord read, boolean first, boolean holdsHeader, Origin line) {
        return first == holdsHeader ? read : misplaced(read, holdsHeader, line);
    }

    /** A header belongs into the first line, and nowhere else. */
    private ReadRecord misplaced(ReadRecord read, boolean second, Origin line) {
        Finding finding = second
                ? reporter.about(ReadingEntries.DUPLICATE_PROPERTY, line, Map.of("name", TextForm.HEADER))
                : reporter.about(ReadingEntries.NO_HEADER, line, Map.of("known", DocumentHeader.FORMAT));
        Findings findings = read.findings().and(Findings.of(List.of(finding)));
        return new ReadRecord(read.record(), read.origin(), read.unreadable(), findings);
    }

    /** Reads a text that is one record of a known kind, such as the body of a request. */
    public ReadRecord readRecord(RecordType type, byte[] text) {
        Origin whole = Reporter.beginning(null);
        if (text.length > options.lineLimit()) {
            return tooLong(whole);
        }
        int from = StrictJson.afterMark(text, 0, text.length);
        return new LineParser(reporter, options.findingLimit(), text, from, text.length, whole).readAs(type);
    }

    private ReadRecord tooLong(Origin line) {
        return reporter.noRecord(ReadingEntries.TOO_LONG, line, Map.of("limit", options.lineLimit()));
    }
}
