// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.testkit.generate.LinkedDatasets;
import tools.jackson.databind.json.JsonMapper;

/** The same made-up records for every contender: as one text, and as lines of which the kind is already known. */
public final class GeneratedLines {

    /** Which made-up data these are; about one record in ten has mistakes. */
    static final LinkedDatasets DATA = LinkedDatasets.seeded(20_261_121L).withMistakes();

    private final byte[] text;
    private final List<Line> lines;

    private GeneratedLines(byte[] text) {
        this.text = text;
        this.lines = new String(text, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Line::new)
                .toList();
    }

    static GeneratedLines of(int records) {
        return of(DATA, records);
    }

    /** The lines of other made-up records. */
    public static GeneratedLines of(LinkedDatasets data, int records) {
        try (InputStream stream = data.lines(records)) {
            return new GeneratedLines(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("What is made in memory can be read", e);
        }
    }

    /** The whole text, from its beginning, with a header. */
    InputStream open() {
        return new ByteArrayInputStream(text);
    }

    /** The records, one by one. */
    public List<Line> lines() {
        return lines;
    }

    /** One record as text, and its kind, which the host of a plain mapper has to know before it binds. */
    public static final class Line {

        private final RecordType type;
        private final byte[] text;

        private Line(String line) {
            String word = JsonMapper.shared().readTree(line).path("type").stringValue();
            type = RecordType.ofWord(word).orElseThrow();
            text = line.getBytes(StandardCharsets.UTF_8);
        }

        /** The kind of the record. */
        public RecordType type() {
            return type;
        }

        /** The line as it is, not a copy. */
        public byte[] text() {
            return text;
        }

        /** The record as a mapper binds it. */
        public Aggregate bind(JsonMapper mapper) {
            return mapper.readValue(text, type.recordClass());
        }
    }
}
