// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleEntry;
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

    /** What is meant to be complete and is worked with. */
    public static final Profile WORKING = new Profile("WORKING", true, true, Set.of(), Map.of());

    /** What is half filled in: what is not stated yet is not reported, and a broken shape stops nothing. */
    public static final Profile IMPORT_DRAFT = new Profile("IMPORT_DRAFT", false, false, Set.of(), Map.of());

    /** Where good practice is demanded. */
    public static final Profile STRICT =
            new Profile("STRICT", true, true, Set.of(), Map.of(RuleCode.of("COM-VOL-004"), Severity.ERROR));

    public Profile {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /** The profile of that name, in upper or lower case. */
    public static Optional<Profile> named(String name) {
        return Stream.of(WORKING, IMPORT_DRAFT, STRICT)
                .filter(profile ->
                        profile.name.equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
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
