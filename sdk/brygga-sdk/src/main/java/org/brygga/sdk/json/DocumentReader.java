// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.sdk.json.ReadResult.Collector;
import org.brygga.sdk.json.binding.Binding;
import org.brygga.sdk.json.binding.ForbiddenProperties;
import org.brygga.sdk.json.binding.Shapes;
import org.brygga.sdk.json.text.Places;
import org.brygga.sdk.json.text.StrictJson;
import org.brygga.sdk.json.text.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one document: a header and a list for each kind of record. */
final class DocumentReader {

    private static final Map<String, Object> KNOWN_FORMAT = Map.of("known", DocumentHeader.FORMAT);
    private static final Map<String, Object> KNOWN_LISTS = Map.of(
            "allowed",
            Arrays.stream(RecordType.values()).map(RecordType::listName).toList());

    private final Reporter reporter;
    private final Collector collected;
    private final Origin whole;
    private final JsonParser parser;
    private final Binding frame;
    private final Binding inside;
    private final Set<String> seen = new HashSet<>();
    private @Nullable RecordType type;
    private Origin current;

    private DocumentReader(
            Reporter reporter, int limit, Collector collected, JsonParser parser, Places places, Origin whole) {
        this.reporter = reporter;
        this.collected = collected;
        this.whole = whole;
        this.current = whole;
        this.parser = parser;
        this.frame = new Binding(parser, places, limit);
        this.inside = new Binding(parser, places, limit);
    }

    static void read(byte[] text, Reporter reporter, int limit, Collector collected, Origin whole) {
        int from = StrictJson.afterMark(text, 0, text.length);
        if (StrictJson.startsWide(text, from, text.length)) {
            collected.add(List.of(reporter.about(ReadingEntries.NOT_UTF_8, whole, Map.of())), whole);
            return;
        }
        Places places = new Places(text, from, text.length);
        try (JsonParser parser = StrictJson.parser(text, from, text.length)) {
            new DocumentReader(reporter, limit, collected, parser, places, whole).read();
        }
    }

    private void read() {
        try {
            readWhole();
        } catch (JacksonException broken) {
            breakOff(broken);
        }
        collected.add(reporter.report(frame.mistakes(), Reporter.DOCUMENT, whole), whole);
    }

    private void breakOff(JacksonException broken) {
        RecordType interrupted = type;
        if (interrupted == null) {
            collected.add(reporter.report(List.of(frame.broken(broken)), Reporter.DOCUMENT, whole), whole);
        } else {
            Reporter.Unread unread = new Reporter.Unread(interrupted.word());
            collected.add(reporter.report(inside.mistakes(), unread, current), current);
            collected.add(reporter.report(List.of(inside.broken(broken)), Reporter.DOCUMENT, current), current);
        }
    }

    private void readWhole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            frame.add(
                    ReadingEntries.TRUNCATED,
                    FieldPath.ROOT,
                    Map.of(),
                    frame.places().length());
            return;
        }
        if (first == JsonToken.START_OBJECT) {
            long start = frame.here();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                readPart(name);
            }
            if (!seen.contains(TextForm.HEADER)) {
                frame.add(ReadingEntries.NO_HEADER, FieldPath.ROOT, KNOWN_FORMAT, start);
            }
        } else {
            frame.wrongType("{ ... }");
        }
        if (somethingFollows(parser)) {
            frame.add(ReadingEntries.AFTER_END, FieldPath.ROOT, Map.of());
        }
    }

    /** Whether there is anything behind the value that was read. */
    static boolean somethingFollows(JsonParser parser) {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException notEvenJson) {
            return true;
        }
    }

    private void readPart(String name) {
        RecordType listed = RecordType.ofListName(name).orElse(null);
        boolean known = listed != null || TextForm.HEADER.equals(name);
        if (!known) {
            ForbiddenProperties.unknownKind(frame, FieldPath.ROOT, KNOWN_LISTS);
            parser.nextToken();
            parser.skipChildren();
        } else if (!seen.add(name)) {
            frame.surplus(name, List.of(name));
        } else if (listed == null) {
            DocumentHeader header = header(frame, name);
            collected.header(header);
        } else {
            readList(name, listed);
        }
    }

    /** Reads the header that follows its name. */
    static @Nullable DocumentHeader header(Binding in, String name) {
        boolean absent = in.parser().nextToken() == JsonToken.VALUE_NULL;
        long start = in.here();
        in.enter(name);
        FieldPath format = in.path().child("format");
        DocumentHeader header = absent
                ? new DocumentHeader(null, null, List.of())
                : (DocumentHeader) Shapes.ofRecord(DocumentHeader.class).read(in);
        if (header != null && header.format() == null && !in.unreadable().contains(format)) {
            in.add(ReadingEntries.NO_HEADER, in.path(), KNOWN_FORMAT, start);
        } else if (header != null && header.format() != null && !DocumentHeader.FORMAT.equals(header.format())) {
            in.add(ReadingEntries.UNKNOWN_FORMAT, format, KNOWN_FORMAT, start);
        }
        in.leave();
        return absent ? null : header;
    }

    private void readList(String name, RecordType listed) {
        JsonToken first = parser.nextToken();
        frame.enter(name);
        if (first == JsonToken.START_ARRAY) {
            readElements(listed);
        } else if (first != JsonToken.VALUE_NULL) {
            frame.wrongType("[ ... ]");
        }
        frame.leave();
    }

    private void readElements(RecordType listed) {
        for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++) {
            Places places = inside.places();
            places.moveTo(inside.here());
            String pointer = "/" + listed.listName() + "/" + position;
            current = new Origin(whole.file(), pointer, null, places.line(), places.column());
            type = listed;
            inside.restart();
            Object value = Shapes.ofRecord(listed.recordClass()).read(inside);
            collected.add(reporter.record(listed, value, inside, current));
            type = null;
        }
    }
}
