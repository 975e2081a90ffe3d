// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.plain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.FieldPath;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.binding.Binding;
import org.brygga.sdk.json.text.Places;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a JSON text as values; what is broken is said, and what came before it is kept. */
public final class PlainReader {

    private final JsonParser parser;
    private final Binding binding;
    private final Places places;

    private PlainReader(JsonParser parser, Places places, int limit) {
        this.parser = parser;
        this.places = places;
        this.binding = new Binding(parser, places, limit);
    }

    /**
     * Reads the stream to its end, and leaves it open.
     *
     * @throws IOException if the stream fails; never for what it holds
     */
    public static Reading read(InputStream stream) throws IOException {
        ReadOptions limits = ReadOptions.FILES;
        byte[] text = stream.readNBytes(limits.documentLimit() + 1);
        if (text.length > limits.documentLimit()) {
            Map<String, Object> limit = Map.of("limit", limits.documentLimit());
            return Reading.refused(new Binding.Mistake(ReadingEntries.TOO_LONG, FieldPath.ROOT, 1, 1, limit));
        }
        int from = StrictJson.afterMark(text, 0, text.length);
        if (StrictJson.startsWide(text, from, text.length)) {
            return Reading.refused(new Binding.Mistake(ReadingEntries.NOT_UTF_8, FieldPath.ROOT, 1, 1, Map.of()));
        }
        Places places = new Places(text, from, text.length);
        try (JsonParser parser = StrictJson.parser(text, from, text.length)) {
            return new PlainReader(parser, places, limits.findingLimit()).whole();
        }
    }

    private Reading whole() {
        List<Binding.Mistake> mistakes = new ArrayList<>();
        @Nullable PlainValue[] root = new @Nullable PlainValue[1];
        try {
            if (parser.nextToken() == null) {
                binding.add(ReadingEntries.TRUNCATED, FieldPath.ROOT, Map.of(), places.length());
            } else {
                value(read -> root[0] = read);
                if (parser.nextToken() != null) {
                    binding.add(ReadingEntries.AFTER_END, FieldPath.ROOT, Map.of());
                }
            }
        } catch (JacksonException broken) {
            mistakes.add(binding.broken(broken));
        }
        mistakes.addAll(binding.mistakes());
        return new Reading(root[0], mistakes);
    }

    /** Hands a list or an object on before it is filled, so that a text that breaks off keeps what came before. */
    private void value(Consumer<PlainValue> read) {
        places.moveTo(binding.here());
        int line = places.line();
        int column = places.column();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, PlainValue> object = new LinkedHashMap<>();
            read.accept(new PlainValue(object, line, column));
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                property(object, name);
            }
        } else if (token == JsonToken.START_ARRAY) {
            List<PlainValue> list = new ArrayList<>();
            read.accept(new PlainValue(list, line, column));
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(list::add);
            }
        } else {
            read.accept(new PlainValue(plain(token), line, column));
        }
    }

    private void property(Map<String, PlainValue> object, String name) {
        boolean twice = object.containsKey(name);
        parser.nextToken();
        if (twice) {
            // The name is the sender's; it may be anything and is not shown.
            binding.add(ReadingEntries.UNKNOWN_PROPERTY, FieldPath.ROOT, Map.of());
            parser.skipChildren();
        } else {
            value(read -> object.put(name, read));
        }
    }

    private @Nullable Object plain(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /**
     * What was read.
     *
     * @param root absent if there was nothing
     * @param mistakes what is wrong with the text itself
     */
    public record Reading(@Nullable PlainValue root, List<Binding.Mistake> mistakes) {

        public Reading {
            mistakes = List.copyOf(mistakes);
        }

        private static Reading refused(Binding.Mistake why) {
            return new Reading(null, List.of(why));
        }
    }
}
