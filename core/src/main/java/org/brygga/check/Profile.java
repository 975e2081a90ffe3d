// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules speak, and how loudly, for one host or one moment.
 *
 * @param saysNotStated whether rules about what a document does not say are heard
 * @param shapeIsError whether a broken shape is an ERROR; else it is a WARNING
 * @param off rules that are switched off
 * @param severities severities that differ from the rule's own; a host may raise a WARNING for itself
 */
public record Profile(
        String name,
        boolean saysNotStated,
        boolean shapeIsError,
        Set<RuleCode> off,
        Map<RuleCode, Severity> severities) {

    private static final String BASE = "base";

    /** What is meant to be complete and is worked with. */
    public static final Profile WORKING = new Profile("WORKING", true, true, Set.of(), Map.of());

    /** What is half filled in: what is not stated yet is not reported, and a broken shape stops nothing. */
    public static final Profile IMPORT_DRAFT = new Profile("IMPORT_DRAFT", false, false, Set.of(), Map.of());

    /** What figures are taken from: a figure without a day, a source or a valid list would be printed, so it is an ERROR. */
    public static final Profile REPORT = new Profile(
            "REPORT",
            true,
            true,
            Set.of(),
            raised("COM-QTY-002", "COM-SRC-001", "COM-GEO-004", "COM-MPL-002", "COM-ATT-003"));

    /** Where good practice is demanded. */
    public static final Profile STRICT = new Profile("STRICT", true, true, Set.of(), raised("COM-VOL-004"));

    public Profile {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /** The profile of that name, in upper or lower case. */
    public static Optional<Profile> named(String name) {
        return Stream.of(WORKING, IMPORT_DRAFT, REPORT, STRICT)
                .filter(profile ->
                        profile.name.equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    /**
     * A host's own profile: one that there is, with what differs.
     *
     * @param differences by the code of a rule: {@code OFF}, {@code ERROR}, {@code WARNING} or {@code INFO}; and under {@code
     *     base} the name of the profile it starts from, {@code WORKING} if not given
     * @throws IllegalArgumentException if a code, a word or the base cannot be read; the message names it
     */
    public static Profile own(String name, Map<String, String> differences) {
        String base = differences.getOrDefault(BASE, WORKING.name);
        Profile start = named(base).orElseThrow(() -> new IllegalArgumentException("There is no profile " + base));
        Set<RuleCode> silent = new HashSet<>(start.off);
        Map<RuleCode, Severity> loud = new HashMap<>(start.severities);
        differences.forEach((key, word) -> {
            if (key.equals(BASE)) {
                return;
            }
            RuleCode code = RuleCode.of(key);
            if (word.equals("OFF")) {
                silent.add(code);
            } else if (Arrays.stream(Severity.values())
                    .anyMatch(severity -> severity.name().equals(word))) {
                silent.remove(code);
                loud.put(code, Severity.valueOf(word));
            } else {
                throw new IllegalArgumentException(key + " is OFF, ERROR, WARNING or INFO");
            }
        });
        return new Profile(name, start.saysNotStated, start.shapeIsError, silent, loud);
    }

    private static Map<RuleCode, Severity> raised(String... codes) {
        return Arrays.stream(codes).collect(Collectors.toMap(RuleCode::of, code -> Severity.ERROR));
    }

    /** The rules that this profile speaks of and that are in no pack in use: they were misspelt, or their pack is missing. */
    public Set<RuleCode> unknown(RuleSet rules) {
        return Stream.concat(off.stream(), severities.keySet().stream())
                .filter(code -> rules.entry(code).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same profile without these rules. */
    public Profile without(RuleCode... codes) {
        Set<RuleCode> more = new HashSet<>(off);
        Collections.addAll(more, codes);
        return new Profile(name, saysNotStated, shapeIsError, more, severities);
    }

    /** How loudly a rule speaks; empty if it is silent. */
    public Optional<Severity> severity(RuleEntry entry, @Nullable Severity milder) {
        if (off.contains(entry.code()) || (entry.notStated() && !saysNotStated)) {
            return Optional.empty();
        }
        Severity own = severities.getOrDefault(entry.code(), entry.severity());
        return Optional.of(milder == null || milder.compareTo(own) < 0 ? own : milder);
    }

    /** The profile for one record: a draft is judged as a draft. */
    public Profile forRecord(Aggregate record) {
        return record.draft() && saysNotStated ? IMPORT_DRAFT : this;
    }
}
