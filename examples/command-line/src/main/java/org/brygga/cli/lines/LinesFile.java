// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brygga.finding.Findings;
import org.brygga.finding.Review;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.lines.LineWalk;

/** Checks a file of JSON Lines, however long it is, and tells what is found as it is found. */
public final class LinesFile {

    private final Brygga brygga;
    private final LocalDate day;
    private final PrintWriter complaints;

    /**
     * What came of checking records together.
     *
     * @param records how many there were
     * @param review what was let stand
     */
    public record Together(long records, Review review) {}

    /**
     * @param complaints where is shown how far it is, if that is a terminal
     */
    public LinesFile(Brygga brygga, LocalDate day, PrintWriter complaints) {
        this.brygga = brygga;
        this.day = day;
        this.complaints = complaints;
    }

    /**
     * Checks each record on its own.
     *
     * @return how many there were
     * @throws IOException if the file cannot be read to its end
     */
    public long alone(Path file, LineOptions options, Consumer<Findings> found) throws IOException {
        Progress progress = new Progress(complaints, Files.size(file));
        try (InputStream stream = progress.watch(Files.newInputStream(file))) {
            long records = brygga.checkLines(stream, String.valueOf(file.getFileName()), day, options, found);
            progress.done();
            return records;
        }
    }

    /**
     * Checks the records together, with what somebody has let stand.
     *
     * @param found is told what still waits for somebody
     * @throws IOException if the file cannot be read to its end, or changes meanwhile
     */
    public Together linked(Path file, LineOptions options, Consumer<Findings> found) throws IOException {
        Progress progress = new Progress(complaints, Files.size(file));
        Reviewing reviewing = new Reviewing(acknowledgements(file, options), day);
        long records = brygga.checkLinked(
                file,
                day,
                options.withProgress((lines, bytes) -> progress.at(bytes), Progress.LINES),
                findings -> found.accept(reviewing.open(findings)));
        progress.done();
        return new Together(records, reviewing.review());
    }

    /** They are few, and each of them may be about a record before it. */
    private List<Acknowledgement> acknowledgements(Path file, LineOptions options) throws IOException {
        List<Acknowledgement> all = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file)) {
            new LineWalk(brygga.packs().rules(), ReadOptions.FILES, options)
                    .go(
                            stream,
                            String.valueOf(file.getFileName()),
                            (read, line) -> read.record() instanceof Acknowledgement one ? one : null,
                            all::add);
        }
        return all;
    }
}
