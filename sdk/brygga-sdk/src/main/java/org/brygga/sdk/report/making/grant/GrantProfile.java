// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a funder asks to be told, as data: chapters in their order with the indicators in each, from the dated lines of {@code
 * profiles.csv}.
 *
 * @param scheme the word of the list {@code grant-scheme}; {@code DEFAULT} where nothing is known of the scheme
 * @param indicators the codes of the indicators that are asked for, by chapter
 */
record GrantProfile(String scheme, List<Part> parts, Map<Part, Set<String>> indicators) {

    private static final String DEFAULT = "DEFAULT";
    private static final DatedTable TABLE = DatedTable.beside(GrantProfile.class, "profiles.csv");

    /** A chapter that a funder may ask for. */
    enum Part {
        MONEY,
        GOALS,
        PLAN,
        REACH,
        ELIGIBLE,
        HELPED,
        ACCOUNT,
        REPORTS,
        CONDITIONS
    }

    GrantProfile {
        parts = List.copyOf(parts);
        indicators = Map.copyOf(indicators);
    }

    /** The profile of a scheme on a day, or the usual one where none is known. */
    static GrantProfile of(@Nullable Code scheme, LocalDate day) {
        String word = scheme == null ? DEFAULT : scheme.word();
        List<DatedTable.Line> own = lines(word, day);
        return own.isEmpty() ? new GrantProfile(DEFAULT, lines(DEFAULT, day)) : new GrantProfile(word, own);
    }

    private GrantProfile(String scheme, List<DatedTable.Line> lines) {
        this(scheme, lines.stream().map(GrantProfile::part).toList(), indicators(lines));
    }

    private static List<DatedTable.Line> lines(String scheme, LocalDate day) {
        return TABLE.on(day)
                .filter(line -> line.get("scheme").equals(scheme))
                .sorted(Comparator.comparing(line -> Integer.valueOf(line.get("order"))))
                .toList();
    }

    private static Part part(DatedTable.Line line) {
        return Part.valueOf(line.get("chapter"));
    }

    private static Map<Part, Set<String>> indicators(List<DatedTable.Line> lines) {
        Map<Part, Set<String>> codes = new EnumMap<>(Part.class);
        lines.forEach(line -> codes.put(
                part(line),
                Stream.of(line.get("indicators").split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())));
        return codes;
    }

    /** Whether an indicator is asked for in a chapter. */
    boolean asks(Part part, String indicator) {
        return indicators.getOrDefault(part, Set.of()).contains(indicator);
    }
}
