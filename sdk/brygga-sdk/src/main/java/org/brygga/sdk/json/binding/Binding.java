// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.FieldPath;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.json.text.Places;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** One text on its way to becoming records: where the reader stands, and what was wrong so far. */
public final class Binding {

    private static final int LONGEST_CHARACTER = 4;
    private static final int USUAL_LEVELS = 8;

    private final JsonParser parser;
    private final Places places;
    private final int limit;

    // Each step is a name, or a position where there is no name.
    private @Nullable String[] names = new @Nullable String[USUAL_LEVELS];
    private int[] positions = new int[USUAL_LEVELS];
    private int depth;
    private @Nullable String aside;
    private boolean asideSeen;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<FieldPath> unreadable = new ArrayList<>();

    /**
     * @param parser stands at, or before, the first token
     * @param limit how many mistakes are taken down at most
     */
    public Binding(JsonParser parser, Places places, int limit) {
        this.parser = parser;
        this.places = places;
        this.limit = limit;
    }

    /** Begins anew at another record of the same text. */
    public void restart() {
        depth = 0;
        mistakes.clear();
        unreadable.clear();
    }

    /** Passes over a property that stands, once, beside the components of the outermost record. */
    public void passOver(String property, boolean alreadySeen) {
        aside = property;
        asideSeen = alreadySeen;
    }

    public JsonParser parser() {
        return parser;
    }

    public Places places() {
        return places;
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** What could not be read; everything if more was wrong than was taken down. */
    public List<FieldPath> unreadable() {
        return mistakes.size() > limit ? List.of(FieldPath.ROOT) : List.copyOf(unreadable);
    }

    public void enter(String name) {
        deepen();
        names[depth++] = name;
    }

    void enter(int position) {
        deepen();
        names[depth] = null;
        positions[depth++] = position;
    }

    private void deepen() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
    }

    public void leave() {
        depth--;
    }

    /** Where the reader stands. */
    public FieldPath path() {
        FieldPath path = FieldPath.ROOT;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            path = name == null ? path.element(positions[i]) : path.child(name);
        }
        return path;
    }

    void markUnreadable() {
        if (mistakes.size() <= limit) {
            unreadable.add(path());
        }
    }

    /** Passes over a value of another type; it stays absent. */
    public @Nullable Object wrongType(String expected) {
        add(ReadingEntries.WRONG_TYPE, path(), Map.of("expected", expected));
        parser.skipChildren();
        return null;
    }

    @Nullable Object wrongForm(String form) {
        add(ReadingEntries.WRONG_FORM, path(), Map.of("form", form));
        return null;
    }

    @Nullable Object unknownWord(List<String> allowed) {
        add(ReadingEntries.UNKNOWN_WORD, path(), Map.of("allowed", allowed));
        return null;
    }

    @Nullable Object tooLarge() {
        add(ReadingEntries.TOO_LARGE, path(), StrictJson.LIMITS);
        return null;
    }

    /** Takes down, and passes over, a property that is not known or that stands a second time. */
    public void surplus(String name, List<String> known) {
        boolean isAside = depth == 0 && name.equals(aside);
        if (known.contains(name) || (isAside && asideSeen)) {
            add(ReadingEntries.DUPLICATE_PROPERTY, path().child(name), Map.of("name", name));
        } else if (!isAside) {
            unknownProperty(name, known);
        }
        asideSeen |= isAside;
        parser.nextToken();
        parser.skipChildren();
    }

    private void unknownProperty(String written, List<String> known) {
        Optional<String> meant = Spelling.nearest(written, known);
        if (meant.isPresent()) {
            add(
                    ReadingEntries.MISSPELT_PROPERTY,
                    path().child(written),
                    Map.of("written", written, "meant", meant.get()));
        } else {
            add(ReadingEntries.UNKNOWN_PROPERTY, path(), Map.of());
        }
    }

    /** Where the current token begins, in bytes. */
    public long here() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Takes down a mistake at the current token. */
    public void add(RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        add(entry, path, arguments, here());
    }

    /** Takes down a mistake at an offset in the text. */
    public void add(RuleEntry entry, FieldPath path, Map<String, Object> arguments, long offset) {
        if (mistakes.size() < limit) {
            mistakes.add(mistake(entry, path, arguments, offset));
        } else if (mistakes.size() == limit) {
            mistakes.add(mistake(ReadingEntries.TOO_MANY, FieldPath.ROOT, Map.of("limit", limit), offset));
        }
    }

    /** Why the text could not be read further; the words of the exception go no further either. */
    public Mistake broken(JacksonException broken) {
        long told = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
        long offset = told < 0 ? parser.currentLocation().getByteOffset() : told;
        if (broken instanceof UnexpectedEndOfInputException || places.endsInWord(offset)) {
            return mistake(ReadingEntries.TRUNCATED, path(), Map.of(), places.length());
        }
        if (broken instanceof StreamConstraintsException) {
            return mistake(ReadingEntries.TOO_LARGE, path(), StrictJson.LIMITS, offset);
        }
        int foreign = places.firstForeignByte();
        // The parser notices a foreign byte when it has read the character that the byte belongs to.
        return foreign < places.length() && foreign <= offset + LONGEST_CHARACTER
                ? mistake(ReadingEntries.NOT_UTF_8, path(), Map.of(), foreign)
                : mistake(ReadingEntries.MALFORMED, path(), Map.of(), offset);
    }

    private Mistake mistake(RuleEntry entry, FieldPath path, Map<String, Object> arguments, long offset) {
        places.moveTo(offset);
        return new Mistake(entry, path, places.line(), places.column(), arguments);
    }

    /** Something wrong that was met while reading, before it is known which record it belongs to. */
    public record Mistake(RuleEntry entry, FieldPath path, int line, int column, Map<String, Object> arguments) {}
}
