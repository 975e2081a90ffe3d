// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a code table as they were read, and the same by code.
 *
 * @param knownFrom the day of the first change that the table knows of; before it, a line says nothing
 */
record CodeIndex(List<CodeEntry> entries, Map<String, List<CodeEntry>> byCode, LocalDate knownFrom) {

    private static final Comparator<CodeEntry> OLDEST_FIRST = Comparator.comparing(CodeIndex::first);

    static CodeIndex read(String file, DatedTable table) {
        Map<String, List<CodeEntry>> byCode = new LinkedHashMap<>();
        List<CodeEntry> entries = new ArrayList<>();
        for (int position = 0; position < table.lines().size(); position++) {
            try {
                CodeEntry entry = entry(table.lines().get(position));
                List<CodeEntry> same = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>());
                if (same.stream().anyMatch(other -> meet(entry, other))) {
                    throw new IllegalArgumentException("the code has another line on the same day");
                }
                same.add(entry);
                same.sort(OLDEST_FIRST);
                entries.add(entry);
            } catch (IllegalArgumentException e) {
                // The first line names the columns, and people count from one.
                throw new IllegalStateException(file + ", line " + (position + 2) + ": " + e.getMessage(), e);
            }
        }
        entries.sort(Comparator.comparing(CodeEntry::code).thenComparing(OLDEST_FIRST));
        LocalDate knownFrom = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.validFrom()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        byCode.replaceAll((code, lines) -> List.copyOf(lines));
        return new CodeIndex(List.copyOf(entries), byCode, knownFrom);
    }

    /** The times through which a code was in force without a gap, whatever area it stood for. */
    static List<Period> spans(List<CodeEntry> history, LocalDate knownFrom) {
        List<Period> spans = new ArrayList<>();
        @Nullable PartialDate start = null;
        for (int position = 0; position < history.size(); position++) {
            CodeEntry entry = history.get(position);
            boolean goesOn = position > 0
                    && first(entry)
                            .minusDays(1)
                            .equals(history.get(position - 1).validTo());
            if (!goesOn) {
                start = first(entry).isAfter(knownFrom) ? PartialDate.of(first(entry)) : null;
            } else {
                spans.remove(spans.size() - 1);
            }
            LocalDate last = entry.validTo();
            spans.add(new Period(start, last == null ? null : PartialDate.of(last)));
        }
        return spans;
    }

    private static CodeEntry entry(DatedTable.Line line) {
        return new CodeEntry(
                line.get("code"),
                line.get("name"),
                line.validFrom().equals(LocalDate.MIN) ? null : line.validFrom(),
                line.validTo().equals(LocalDate.MAX) ? null : line.validTo(),
                codes(line.get("predecessors")),
                codes(line.get("successors")),
                line.get("source"));
    }

    private static List<String> codes(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" ", -1));
    }

    private static boolean meet(CodeEntry one, CodeEntry other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(CodeEntry entry) {
        return Objects.requireNonNullElse(entry.validFrom(), LocalDate.MIN);
    }

    private static LocalDate last(CodeEntry entry) {
        return Objects.requireNonNullElse(entry.validTo(), LocalDate.MAX);
    }
}
