// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, texts, numbers and truths as JSON for people to read and compare: what fits stands on one line.
 *
 * <p>By hand, because only one room of the SDK knows a JSON engine, and none of them breaks lines like this.
 */
final class JsonText {

    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, 0, 0);
        return json.text.append('\n').toString();
    }

    /** The value on one line. */
    static String line(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder line = new StringBuilder("{");
            map.forEach((name, one) -> line.append(line.length() > 1 ? ", " : "")
                    .append(line(name))
                    .append(": ")
                    .append(line(one)));
            return line.append('}').toString();
        } else if (value instanceof List<?> list) {
            return String.join(
                    "", "[", String.join(", ", list.stream().map(JsonText::line).toList()), "]");
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private void write(Object value, int indent, int before) {
        String line = line(value);
        if (indent + before + line.length() <= WIDTH) {
            text.append(line);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            spread(map, indent, '}', (name, one) -> {
                String start = line(name) + ": ";
                text.append(start);
                write(one, indent + 2, start.length());
            });
        } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            fill(list, indent);
        } else if (value instanceof List<?> list) {
            text.append('[');
            spread(numbered(list), indent, ']', (position, one) -> write(one, indent + 2, 0));
        } else {
            text.append(line);
        }
    }

    private void spread(Map<?, ?> parts, int indent, char end, BiConsumer<Object, Object> each) {
        String separator = "";
        for (Map.Entry<?, ?> part : parts.entrySet()) {
            text.append(separator).append('\n').append(" ".repeat(indent + 2));
            each.accept(part.getKey(), part.getValue());
            separator = ",";
        }
        text.append('\n').append(" ".repeat(indent)).append(end);
    }

    /** Words are set like words, as many on a line as fit. */
    private void fill(List<?> words, int indent) {
        String start = "\n" + " ".repeat(indent + 2);
        text.append('[');
        int left = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = line(words.get(i)) + (i < words.size() - 1 ? "," : "");
            left -= word.length() + 1;
            if (left < 0) {
                text.append(start);
                left = WIDTH - indent - 2 - word.length();
            } else {
                text.append(' ');
            }
            text.append(word);
        }
        text.append('\n').append(" ".repeat(indent)).append(']');
    }

    private static Map<Integer, Object> numbered(List<?> list) {
        Map<Integer, Object> numbered = new LinkedHashMap<>();
        list.forEach(one -> numbered.put(numbered.size(), one));
        return numbered;
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
