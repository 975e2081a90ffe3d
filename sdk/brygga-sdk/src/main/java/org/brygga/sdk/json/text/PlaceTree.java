// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values whose places are looked for, as a tree of their JSON Pointers. */
public final class PlaceTree {

    private final Node root = new Node();

    public PlaceTree(Collection<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (String step : steps(pointer)) {
                node = node.children.computeIfAbsent(step, name -> new Node());
            }
        }
    }

    private static String[] steps(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }

    /** Reads the text once; what is broken in it leaves the values behind the break without a place. */
    public void find(byte[] text, int from, int to) {
        find(text, from, to, new Places(text, from, to));
    }

    /** The same in a line of JSON Lines. */
    public void findInLine(byte[] text, int from, int to, int line) {
        find(text, from, to, Places.inLine(text, from, to, line));
    }

    private void find(byte[] text, int from, int to, Places places) {
        try (JsonParser parser = StrictJson.parser(text, from, to)) {
            if (!StrictJson.startsWide(text, from, to) && parser.nextToken() != null) {
                visit(root, parser, places);
            }
        } catch (JacksonException broken) {
            // The reader has said so already.
            return;
        }
    }

    private static void visit(Node node, JsonParser parser, Places places) {
        places.moveTo(parser.currentTokenLocation().getByteOffset());
        node.line = places.line();
        node.column = places.column();
        if (node.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                visitChild(node, name, parser, places);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++) {
                visitChild(node, Integer.toString(position), parser, places);
            }
        }
    }

    private static void visitChild(Node node, String step, JsonParser parser, Places places) {
        Node child = node.children.get(step);
        if (child != null && child.line == 0) {
            visit(child, parser, places);
        } else {
            parser.skipChildren();
        }
    }

    /** Tells the place of a value, or of the nearest value around it. */
    public void nearest(String pointer, Found found) {
        Node nearest = root;
        for (String step : steps(pointer)) {
            Node child = nearest.children.get(step);
            if (child == null || child.line == 0) {
                break;
            }
            nearest = child;
        }
        found.at(Math.max(1, nearest.line), Math.max(1, nearest.column));
    }

    /** Takes a line and a column, both counted from 1. */
    @FunctionalInterface
    public interface Found {

        void at(int line, int column);
    }

    private static final class Node {

        final Map<String, Node> children = new HashMap<>();
        int line;
        int column;
    }
}
