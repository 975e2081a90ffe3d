// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.Restriction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a report that was published, so that a later one does not give away what it hides. */
final class ReleaseFile {

    private static final String FORMAT = "1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReleaseFile() {}

    /**
     * Reads one.
     *
     * @throws StoppedException if it cannot be opened, or is not what is written here
     */
    static EarlierRelease read(Path file) throws StoppedException {
        try (InputStream stream = Files.newInputStream(file)) {
            return MAPPER.readValue(stream, Kept.class).release();
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file cannot be opened. Check the name and the folder.");
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            // Without it somebody could be found in the new report, so nothing is made.
            throw StoppedException.because(file + ": This is not what brygga report --publish --keep writes."
                    + " Name the file that was kept when the earlier report was published.");
        }
    }

    /**
     * Writes one.
     *
     * @throws StoppedException if it cannot be written
     */
    static void write(Path file, EarlierRelease release) throws StoppedException {
        byte[] text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Kept.of(release));
        WholeFile.write(file, stream -> stream.write(text));
    }

    /** A release as a document. */
    record Kept(
            @Nullable String format,
            @Nullable String id,
            @Nullable LocalDate day,
            @Nullable List<KeptTable> tables) {

        static Kept of(EarlierRelease release) {
            return new Kept(
                    FORMAT,
                    release.id(),
                    release.day(),
                    release.tables().stream().map(KeptTable::of).toList());
        }

        EarlierRelease release() {
            if (!FORMAT.equals(format)) {
                throw new IllegalArgumentException("Another form");
            }
            return new EarlierRelease(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(day),
                    Objects.requireNonNull(tables).stream()
                            .map(KeptTable::table)
                            .toList());
        }
    }

    /**
     * A table as it was published.
     *
     * @param values null where the number is hidden
     */
    record KeptTable(
            @Nullable String name,
            @Nullable Population population,
            @Nullable List<Dimension> dimensions,
            @Nullable List<Restriction> fixed,
            boolean share,
            @Nullable List<@Nullable Long> values) {

        static KeptTable of(PublishedTable table) {
            return new KeptTable(
                    table.name(),
                    table.population(),
                    table.dimensions(),
                    table.fixed(),
                    table.share(),
                    numbers(table.values()));
        }

        private static List<@Nullable Long> numbers(List<PublishedTable.Value> values) {
            List<@Nullable Long> numbers = new ArrayList<>();
            values.forEach(value -> numbers.add(value instanceof PublishedTable.Shown shown ? shown.value() : null));
            return numbers;
        }

        PublishedTable table() {
            PublishedTable table = new PublishedTable(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(population),
                    Objects.requireNonNull(dimensions),
                    Objects.requireNonNull(fixed),
                    share,
                    told(Objects.requireNonNull(values)));
            if (table.values().size() != table.lattice().size()) {
                throw new IllegalArgumentException("Another number of cells");
            }
            return table;
        }

        private static List<PublishedTable.Value> told(List<@Nullable Long> numbers) {
            List<PublishedTable.Value> told = new ArrayList<>();
            numbers.forEach(number ->
                    told.add(number == null ? new PublishedTable.Hidden() : new PublishedTable.Shown(number)));
            return told;
        }
    }
}
