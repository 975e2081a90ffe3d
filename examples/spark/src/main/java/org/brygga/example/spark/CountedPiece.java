// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Origin;
import org.brygga.indicator.Question;
import org.brygga.model.place.Area;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.lines.LineWalk;
import org.jspecify.annotations.Nullable;

/** Tells the facts of a piece as lines, and the areas in it, which are no facts about anybody, as the records they are. */
final class CountedPiece implements Serializable {

    private static final String AREA = "{\"type\":\"area\"";

    private final @Nullable String from;
    private final @Nullable String to;
    private final LocalDate asOf;

    CountedPiece(Question question) {
        from = text(question.period().start());
        to = text(question.period().end());
        asOf = question.asOf();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    List<String> lines(PieceAt piece) throws IOException {
        Brygga brygga = Loaded.brygga();
        IndexedDataset.Builder records = IndexedDataset.builder();
        new LineWalk(brygga.packs().rules(), ReadOptions.FILES, LineOptions.ONE_THREAD)
                .go(piece.piece(), (read, line) -> read.record(), records::add);
        IndexedDataset dataset = records.build();
        Period period =
                new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        List<String> lines = new ArrayList<>();
        new FactFinder(dataset, Question.of(period, asOf), brygga.packs().terms())
                .all()
                .forEach(fact -> lines.add(fact.line()));
        lines.addAll(areas(dataset.all(Area.class)));
        return lines;
    }

    private static List<String> areas(List<Area> areas) throws IOException {
        IndexedDataset.Builder only = IndexedDataset.builder();
        areas.forEach(only::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DatasetWriter(List.of()).writeLines(only.build(), null, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    /** Whether a line is an area. */
    static boolean isArea(String line) {
        return line.startsWith(AREA);
    }

    /** The area in a line. */
    static Area area(String line) {
        byte[] text = line.getBytes(StandardCharsets.UTF_8);
        Aggregate read = new LineReader(Loaded.brygga().packs().rules())
                .readLine(text, 0, text.length, new Origin(null, "", null, 2, 1), false)
                .record();
        if (read instanceof Area area) {
            return area;
        }
        throw new IllegalStateException("What was written as an area is read as one");
    }
}
