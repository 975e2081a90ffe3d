// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.table.DatedTable;

/** Looks into the dated tables beside a pack. */
final class Tables {

    private static final List<String> KEYS = List.of("code", "version", "name", "category", "topic", "who");

    private Tables() {}

    /** Keys that have two lines on one day; a table that the pack does not have has none. */
    static List<String> overlapping(CountryPack pack, String file) {
        if (pack.getClass().getResource(file) == null) {
            return List.of();
        }
        Map<String, List<DatedTable.Line>> byKey =
                DatedTable.beside(pack.getClass(), file).lines().stream().collect(Collectors.groupingBy(Tables::key));
        List<String> twice = new ArrayList<>();
        byKey.forEach((key, lines) -> {
            for (int one = 0; one < lines.size(); one++) {
                for (int other = one + 1; other < lines.size(); other++) {
                    if (lines.get(one).holdsOn(lines.get(other).validFrom())
                            || lines.get(other).holdsOn(lines.get(one).validFrom())) {
                        twice.add(key);
                    }
                }
            }
        });
        return twice;
    }

    /** What tells the lines of a table apart beside their days. */
    private static String key(DatedTable.Line line) {
        return KEYS.stream()
                .flatMap(column -> Stream.ofNullable(line.fields().get(column)))
                .collect(Collectors.joining(" "));
    }
}
