// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.binding.Binding;
import org.brygga.sdk.json.binding.ForbiddenProperties;
import org.brygga.sdk.json.binding.RecordShape;
import org.brygga.sdk.json.binding.Shapes;
import org.brygga.sdk.json.text.Places;
import org.brygga.sdk.json.text.StrictJson;
import org.brygga.sdk.json.text.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one line, or another text that holds one record. */
final class LineParser {

    private static final Map<String, Object> KNOWN_TYPES = Map.of(
            "allowed", Arrays.stream(RecordType.values()).map(RecordType::word).toList());

    private final Reporter reporter;
    private final int limit;
    private final byte[] text;
    private final int from;
    private final int to;
    private Origin origin;
    private @Nullable RecordType type;
    private boolean holdsHeader;
    private @Nullable DocumentHeader header;

    LineParser(Reporter reporter, int limit, byte[] text, int from, int to, Origin origin) {
        this.reporter = reporter;
        this.limit = limit;
        this.text = text;
        this.from = from;
        this.to = to;
        this.origin = origin;
    }

    /** Reads a line whose kind its own property tells, wherever in the line that property stands. */
    ReadRecord read() {
        if (StrictJson.startsWide(text, from, to)) {
            return reporter.noRecord(ReadingEntries.NOT_UTF_8, origin, Map.of());
        }
        ReadRecord read = open(this::begin);
        return read != null ? read : holdsHeader ? readHeader() : readRecord();
    }

    /** Reads a record whose kind is known. */
    ReadRecord readAs(RecordType known) {
        if (StrictJson.startsWide(text, from, to)) {
            return reporter.noRecord(ReadingEntries.NOT_UTF_8, origin, Map.of());
        }
        type = known;
        return readRecord();
    }

    /** Whether the line was a header instead of a record. */
    boolean holdsHeader() {
        return holdsHeader;
    }

    @Nullable DocumentHeader header() {
        return header;
    }

    private @Nullable ReadRecord open(Function<Binding, @Nullable ReadRecord> reading) {
        int firstLine = Reporter.line(origin);
        try (JsonParser parser = StrictJson.parser(text, from, to)) {
            Binding in = new Binding(parser, Places.inLine(text, from, to, firstLine), limit);
            try {
                return reading.apply(in);
            } catch (JacksonException broken) {
                Aggregate subject = type == null ? Reporter.DOCUMENT : new Reporter.Unread(type.word());
                Findings before = Findings.of(reporter.report(in.mistakes(), subject, origin));
                Findings end = Findings.of(reporter.report(List.of(in.broken(broken)), Reporter.DOCUMENT, origin));
                return new ReadRecord(null, origin, List.of(), before.and(end));
            }
        }
    }

    /** Reads at once if the kind comes first; else looks for it and leaves the reading to a second pass. */
    private @Nullable ReadRecord begin(Binding in) {
        JsonParser parser = in.parser();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            in.wrongType("{ ... }");
            return finish(in, null);
        }
        moveOrigin(in);
        String name = parser.nextName();
        if (TextForm.TYPE.equals(name)) {
            RecordType known = takeType(in);
            in.passOver(TextForm.TYPE, true);
            return finish(in, known == null ? null : shape(known).readProperties(in));
        }
        for (; name != null; name = parser.nextName()) {
            if (TextForm.TYPE.equals(name)) {
                return takeType(in) == null ? finish(in, null) : null;
            }
            holdsHeader |= TextForm.HEADER.equals(name);
            parser.nextToken();
            parser.skipChildren();
        }
        if (!holdsHeader) {
            in.add(ReadingEntries.UNKNOWN_TYPE, FieldPath.ROOT, KNOWN_TYPES, 0);
        }
        return holdsHeader ? null : finish(in, null);
    }

    private @Nullable RecordType takeType(Binding in) {
        JsonParser parser = in.parser();
        type = parser.nextToken() == JsonToken.VALUE_STRING
                ? RecordType.ofWord(parser.getString()).orElse(null)
                : null;
        if (type == null) {
            ForbiddenProperties.unknownKind(in, FieldPath.of(TextForm.TYPE), KNOWN_TYPES);
            skipRest(parser);
        }
        holdsHeader = false;
        return type;
    }

    private static void skipRest(JsonParser parser) {
        parser.skipChildren();
        while (parser.nextName() != null) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private ReadRecord readRecord() {
        return required(open(in -> {
            if (in.parser().nextToken() == null) {
                in.add(
                        ReadingEntries.TRUNCATED,
                        FieldPath.ROOT,
                        Map.of(),
                        in.places().length());
                return finish(in, null);
            }
            moveOrigin(in);
            in.passOver(TextForm.TYPE, false);
            return finish(in, type == null ? null : shape(type).read(in));
        }));
    }

    private ReadRecord readHeader() {
        return required(open(in -> {
            JsonParser parser = in.parser();
            parser.nextToken();
            boolean first = true;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (first && TextForm.HEADER.equals(name)) {
                    first = false;
                    header = DocumentReader.header(in, name);
                } else {
                    in.surplus(name, List.of(TextForm.HEADER));
                }
            }
            return finish(in, null);
        }));
    }

    private ReadRecord finish(Binding in, @Nullable Object value) {
        if (DocumentReader.somethingFollows(in.parser())) {
            in.add(ReadingEntries.AFTER_END, FieldPath.ROOT, Map.of());
        }
        return reporter.record(type, value, in, origin);
    }

    private void moveOrigin(Binding in) {
        in.places().moveTo(in.here());
        origin = origin.at(in.places().line(), in.places().column());
    }

    private static RecordShape shape(RecordType type) {
        return Shapes.ofRecord(type.recordClass());
    }

    private static ReadRecord required(@Nullable ReadRecord read) {
        return Objects.requireNonNull(read);
    }
}
