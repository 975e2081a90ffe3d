// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.table.CodeEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of a code list for spreadsheets and for programs, in the same columns. */
final class CodesPrinter {

    private static final List<String> COLUMNS =
            List.of("code", "name", "validFrom", "validTo", "predecessors", "successors", "source");

    private CodesPrinter() {}

    static void csv(List<CodeEntry> entries, PrintWriter out) {
        out.print(String.join(",", COLUMNS) + "\n");
        for (CodeEntry entry : entries) {
            out.print(Stream.of(
                                    entry.code(),
                                    entry.name(),
                                    text(entry.validFrom()),
                                    text(entry.validTo()),
                                    String.join(" ", entry.predecessors()),
                                    String.join(" ", entry.successors()),
                                    entry.source())
                            .map(CodesPrinter::quoted)
                            .collect(Collectors.joining(","))
                    + "\n");
        }
    }

    static void json(List<CodeEntry> entries, PrintWriter out) {
        JsonMapper mapper = JsonMapper.shared();
        out.print(entries.stream()
                .map(entry -> mapper.writeValueAsString(object(entry)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    /** An open end is written as null, so that every object has the same names. */
    private static Map<String, @Nullable Object> object(CodeEntry entry) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", entry.code());
        object.put("name", entry.name());
        object.put("validFrom", entry.validFrom() == null ? null : text(entry.validFrom()));
        object.put("validTo", entry.validTo() == null ? null : text(entry.validTo()));
        object.put("predecessors", entry.predecessors());
        object.put("successors", entry.successors());
        object.put("source", entry.source());
        return object;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String quoted(String field) {
        boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
