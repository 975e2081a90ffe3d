// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.Finding;
import org.brygga.finding.FindingBuilder;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.RuleCode;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.json.text.Lines;
import org.brygga.sdk.json.text.PlaceTree;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;

/** Finds the line and column of values that rules speak of, by reading the text once more. */
public final class PlaceFinder {

    // A reader knows these places better than the values do, except for a reference that stands twice.
    private static final Set<RuleCode> PLACED_BY_READER = ReadingEntries.all().stream()
            .filter(entry -> !entry.equals(ReadingEntries.SAME_REFERENCE))
            .map(RuleEntry::code)
            .collect(Collectors.toUnmodifiableSet());

    private PlaceFinder() {}

    /**
     * A place as an editor shows it, counted from 1.
     *
     * @param line the line in the text
     * @param column the character in the line
     */
    public record Place(int line, int column) {}

    /**
     * The places of values in a document.
     *
     * @param pointers JSON Pointers, such as {@code /partnerships/0/parties/1}
     * @return a place for each; that of the nearest value around it where there is no such value
     */
    public static Map<String, Place> find(byte[] document, Collection<String> pointers) {
        int from = StrictJson.afterMark(document, 0, document.length);
        PlaceTree tree = new PlaceTree(pointers);
        tree.find(document, from, document.length);
        return places(tree, pointers);
    }

    private static Map<String, Place> findInLine(byte[] text, int from, int to, int line, Collection<String> pointers) {
        PlaceTree tree = new PlaceTree(pointers);
        tree.findInLine(text, from, to, line);
        return places(tree, pointers);
    }

    private static Map<String, Place> places(PlaceTree tree, Collection<String> pointers) {
        Map<String, Place> places = new HashMap<>();
        for (String pointer : pointers) {
            tree.nearest(pointer, (row, column) -> places.put(pointer, new Place(row, column)));
        }
        return places;
    }

    /**
     * The places of values in JSON Lines.
     *
     * @param pointers JSON Pointers inside the line, by the number of the line, counted from 1
     * @param lineLimit the longest line that was read, in bytes
     * @return a place for each pointer of each line that exists
     * @throws IOException if the stream fails
     */
    public static Map<Integer, Map<String, Place>> findInLines(
            InputStream stream, Map<Integer, ? extends Collection<String>> pointers, int lineLimit) throws IOException {
        Map<Integer, Map<String, Place>> places = new HashMap<>();
        Lines lines = new Lines(stream, lineLimit);
        while (places.size() < pointers.size() && lines.next()) {
            Collection<String> wanted = pointers.get(lines.number());
            if (wanted != null && !lines.tooLong()) {
                places.put(
                        lines.number(), findInLine(lines.buffer(), lines.from(), lines.to(), lines.number(), wanted));
            }
        }
        return places;
    }

    /**
     * The same findings, each with the line and column of the value it speaks of instead of those of its record.
     *
     * @param stream the text that the records were read from
     * @throws IOException if the stream fails
     */
    public static Findings placed(Findings findings, InputStream stream, ReadOptions options) throws IOException {
        Set<String> inDocument = new TreeSet<>();
        Map<Integer, Set<String>> inLines = new TreeMap<>();
        for (Finding finding : findings) {
            Origin origin = finding.origin();
            if (origin == null || PLACED_BY_READER.contains(finding.code())) {
                continue;
            }
            if (!origin.pointer().isEmpty()) {
                inDocument.add(finding.pointer());
            } else if (origin.line() != null) {
                inLines.computeIfAbsent(origin.line(), line -> new TreeSet<>())
                        .add(finding.path().pointer());
            }
        }
        Map<String, Place> documentPlaces =
                inDocument.isEmpty() ? Map.of() : find(stream.readNBytes(options.documentLimit()), inDocument);
        Map<Integer, Map<String, Place>> linePlaces =
                inLines.isEmpty() ? Map.of() : findInLines(stream, inLines, options.lineLimit());
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(placed(finding, documentPlaces, linePlaces));
        }
        return Findings.of(placed);
    }

    /**
     * The same for findings about a record that stands alone in a line.
     *
     * @param text the line, without its line break
     * @param number the number of the line, counted from 1
     */
    public static Findings placedInLine(Findings findings, byte[] text, int number) {
        Set<String> wanted = new TreeSet<>();
        findings.forEach(finding -> wanted.add(finding.path().pointer()));
        Map<String, Place> places = findInLine(text, 0, text.length, number, wanted);
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(placed(finding, places.get(finding.path().pointer())));
        }
        return Findings.of(placed);
    }

    private static Finding placed(
            Finding finding, Map<String, Place> inDocument, Map<Integer, Map<String, Place>> inLines) {
        Origin origin = finding.origin();
        Place place = origin == null || !origin.pointer().isEmpty()
                ? inDocument.get(finding.pointer())
                : inLines.getOrDefault(Reporter.line(origin), Map.of())
                        .get(finding.path().pointer());
        return placed(finding, place);
    }

    private static Finding placed(Finding finding, @Nullable Place place) {
        Origin origin = finding.origin();
        return origin == null || place == null || PLACED_BY_READER.contains(finding.code())
                ? finding
                : FindingBuilder.builder(finding)
                        .origin(origin.at(place.line(), place.column()))
                        .build();
    }
}
