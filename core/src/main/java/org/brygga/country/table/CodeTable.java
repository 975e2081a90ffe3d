// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.rule.OfficialCodes;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of official codes, such as the municipalities of a country, read from a table beside a pack when it is
 * first asked.
 *
 * <p>The columns are {@code code;name;validFrom;validTo;predecessors;successors;source}, with several predecessors or
 * successors parted by spaces. A code whose area changed has one line for each area. A line that cannot be read stops the
 * program and is named, because it is a mistake of the pack and not of a user.
 */
public final class CodeTable implements OfficialCodes {

    /** The word under which a pack keeps its municipalities. */
    public static final String MUNICIPALITY = "municipality";

    /** The word under which a pack keeps its counties. */
    public static final String COUNTY = "county";

    /** The word under which a pack keeps its regions. */
    public static final String REGION = "region";

    private final Class<?> anchor;
    private final String file;
    private final Code scheme;
    private final int width;
    private volatile @Nullable CodeIndex index;

    private CodeTable(Class<?> anchor, String file, Code scheme, int width) {
        this.anchor = anchor;
        this.file = file;
        this.scheme = scheme;
        this.width = width;
    }

    /**
     * A table beside a class.
     *
     * @param scheme the word under which areas carry codes of this list, from the list {@code area-code-scheme}
     */
    public static CodeTable beside(Class<?> anchor, String file, String scheme) {
        return new CodeTable(anchor, file, Code.of(scheme), 0);
    }

    /** The same table where a code may be asked for without its leading zeros; every answer has them. */
    public CodeTable filledTo(int digits) {
        return new CodeTable(anchor, file, scheme, digits);
    }

    @Override
    public Code scheme() {
        return scheme;
    }

    /** Every line, by code and date. */
    public List<CodeEntry> all() {
        return index().entries();
    }

    /** The lines that hold on a day, by code. */
    public List<CodeEntry> on(LocalDate day) {
        return all().stream().filter(entry -> entry.holdsOn(day)).toList();
    }

    /** What a code stood for on a day; empty if it was not in force. */
    public Optional<CodeEntry> find(String code, LocalDate day) {
        return history(code).stream().filter(entry -> entry.holdsOn(day)).findFirst();
    }

    /** Whether a code was in force on a day. */
    public boolean valid(String code, LocalDate day) {
        return find(code, day).isPresent();
    }

    /** What a code stood for over the years, the oldest first; empty if it never was a code of this list. */
    public List<CodeEntry> history(String code) {
        return index().byCode().getOrDefault("0".repeat(Math.max(0, width - code.length())) + code, List.of());
    }

    /** The lines that took over the area of a line on the day after its last. */
    public List<CodeEntry> successors(CodeEntry entry) {
        LocalDate last = entry.validTo();
        return last == null ? List.of() : at(entry.successors(), last.plusDays(1));
    }

    /** The lines that stood for the area of a line on the day before its first. */
    public List<CodeEntry> predecessors(CodeEntry entry) {
        LocalDate first = entry.validFrom();
        return first == null ? List.of() : at(entry.predecessors(), first.minusDays(1));
    }

    /**
     * The lines that stand on one day for the area that a code stood for on another, earlier or later; several after a
     * split or a merger, none if the code was not in force.
     */
    public List<CodeEntry> follow(String code, LocalDate from, LocalDate to) {
        Function<CodeEntry, List<CodeEntry>> step = from.isAfter(to) ? this::predecessors : this::successors;
        Set<CodeEntry> reached = new LinkedHashSet<>(find(code, from).stream().toList());
        while (reached.stream().anyMatch(entry -> !entry.holdsOn(to))) {
            reached = reached.stream()
                    .flatMap(entry -> entry.holdsOn(to) ? Stream.of(entry) : step.apply(entry).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return List.copyOf(reached);
    }

    /**
     * {@inheritDoc}
     *
     * <p>What lies before the first change that the list knows of is not judged.
     */
    @Override
    public boolean inForce(String code, @Nullable Period used) {
        LocalDate known = index().knownFrom();
        if (used != null && used.lastDay().filter(last -> last.isBefore(known)).isPresent()) {
            return true;
        }
        return CodeIndex.spans(history(code), known).stream()
                .anyMatch(span -> used == null || !used.reachesOutside(span));
    }

    private List<CodeEntry> at(List<String> codes, LocalDate day) {
        return codes.stream().flatMap(code -> find(code, day).stream()).toList();
    }

    private CodeIndex index() {
        CodeIndex read = index;
        if (read == null) {
            // Two threads may both read it; they get the same lines.
            read = CodeIndex.read(DatedTable.place(anchor, file), DatedTable.beside(anchor, file));
            index = read;
        }
        return read;
    }
}
