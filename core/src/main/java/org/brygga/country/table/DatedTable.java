// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small table beside a pack whose lines hold between two dates: thresholds, codes, schemes.
 *
 * <p>The first line names the columns; {@code validFrom} and {@code validTo} are ISO dates, both included, and may be
 * empty. Fields are parted by semicolons and are not quoted. A line that cannot be read stops the program when the
 * table is first asked something, because it is a mistake of the pack and not of a user.
 */
public final class DatedTable {

    private final Class<?> anchor;
    private final String file;
    private volatile @Nullable List<Line> lines;

    private DatedTable(Class<?> anchor, String file) {
        this.anchor = anchor;
        this.file = file;
    }

    /**
     * A table beside a class; it is read when it is first asked something.
     *
     * @throws IllegalStateException if the table is missing
     */
    public static DatedTable beside(Class<?> anchor, String file) {
        if (anchor.getResource(file) == null) {
            throw new IllegalStateException("There is no " + file + " beside " + anchor.getName());
        }
        return new DatedTable(anchor, file);
    }

    private static List<Line> read(Class<?> anchor, String file) {
        try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(file))) {
            List<String> text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return read(place(anchor, file), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " cannot be read", e);
        }
    }

    /** A file beside a class as a contributor finds it, for messages. */
    public static String place(Class<?> anchor, String file) {
        return anchor.getPackageName().replace('.', '/') + "/" + file;
    }

    private static List<Line> read(String file, List<String> text) {
        List<String> columns = List.of(text.get(0).split(";", -1));
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number < text.size(); number++) {
            List<String> fields = List.of(text.get(number).split(";", -1));
            if (fields.size() != columns.size()) {
                throw new IllegalStateException(file + ", line " + (number + 1) + ": expected " + columns.size()
                        + " fields, found " + fields.size());
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                byColumn.put(columns.get(column), fields.get(column));
            }
            try {
                lines.add(new Line(
                        byColumn,
                        day(byColumn.getOrDefault("validFrom", ""), LocalDate.MIN),
                        day(byColumn.getOrDefault("validTo", ""), LocalDate.MAX)));
            } catch (DateTimeException e) {
                throw new IllegalStateException(file + ", line " + (number + 1) + ": a date is not an ISO date", e);
            }
        }
        return List.copyOf(lines);
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }

    /**
     * All lines in the order of the file.
     *
     * @throws IllegalStateException if a line cannot be read; the message names the line
     */
    public List<Line> lines() {
        List<Line> read = lines;
        if (read == null) {
            // Two threads may both read it; they get the same lines.
            read = read(anchor, file);
            lines = read;
        }
        return read;
    }

    /** The lines that hold on a day. */
    public Stream<Line> on(LocalDate day) {
        return lines().stream().filter(line -> line.holdsOn(day));
    }

    /**
     * A number that holds on a day.
     *
     * @throws NoSuchElementException if the table has no such name on that day
     */
    public BigDecimal number(String name, LocalDate day) {
        return find(name, day)
                .orElseThrow(() -> new NoSuchElementException("No threshold " + name + " holds on " + day));
    }

    /** A number that may not hold on a day, because the rule behind it had not come or has gone. */
    public Optional<BigDecimal> find(String name, LocalDate day) {
        for (Line line : lines()) {
            if (line.holdsOn(day) && line.get("name").equals(name)) {
                return Optional.of(new BigDecimal(line.get("value")));
            }
        }
        return Optional.empty();
    }

    /** One line with the days between which it holds. */
    public record Line(Map<String, String> fields, LocalDate validFrom, LocalDate validTo) {

        /** The field of a column. */
        public String get(String column) {
            return Objects.requireNonNull(fields.get(column), () -> "No column " + column);
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }
}
