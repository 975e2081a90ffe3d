// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.RuleCode;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** The rules in force, each bound to the pack that says it and to the records that pack governs. */
public final class RuleSet {

    private final Map<Class<?>, List<Bound>> bySubject;
    private final Map<Class<?>, List<BoundChange>> changesBySubject;
    private final Map<RuleCode, RuleEntry> entries;
    private final Map<RuleCode, Finding.PackVersion> packs;
    private final List<ClassificationScheme> schemes;
    private final List<Supplier<? extends Collection<String>>> known;
    private final Map<CountryCode, OfficialCodes> municipalities;

    private volatile @Nullable Set<String> words;

    private RuleSet(Builder builder) {
        bySubject = builder.bySubject;
        changesBySubject = builder.changesBySubject;
        entries = builder.entries;
        packs = builder.packs;
        schemes = List.copyOf(builder.schemes);
        known = List.copyOf(builder.words);
        municipalities = Map.copyOf(builder.municipalities);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The catalogue, by code. */
    public Collection<RuleEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<RuleEntry> entry(RuleCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The pack that says a rule. */
    public Finding.PackVersion pack(RuleCode code) {
        return Objects.requireNonNull(packs.get(code), () -> "No pack has the rule " + code);
    }

    /** Whether a pack knows a word, so that it may stand in a finding; other words may be anything that was typed. */
    public boolean knows(Code word) {
        Set<String> read = words;
        if (read == null) {
            // Two threads may both gather them; they get the same words.
            read = known.stream().flatMap(of -> of.get().stream()).collect(Collectors.toUnmodifiableSet());
            words = read;
        }
        return read.contains(word.word());
    }

    /** The classification schemes that the packs know, with their dates. */
    public List<ClassificationScheme> schemes() {
        return schemes;
    }

    /** The lists of municipality codes that the packs know, by country. */
    public Map<CountryCode, OfficialCodes> municipalities() {
        return municipalities;
    }

    /** The rules that judge records of a class. */
    public List<Bound> about(Class<?> subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The rules that judge changes of records of a class. */
    public List<BoundChange> aboutChangesOf(Class<?> subject) {
        return changesBySubject.getOrDefault(subject, List.of());
    }

    /** A rule about changes with the question whether its pack governs a record. */
    public record BoundChange(ChangeRule<?> rule, BiPredicate<Aggregate, Dataset> governs) {}

    /** Rules that share the question whether their pack governs a record, so that it is asked once for all of them. */
    public record Bound(List<Rule<?>> rules, BiPredicate<Aggregate, Dataset> governs) {

        private static boolean everywhere(Aggregate record, Dataset dataset) {
            return true;
        }

        private Bound with(Rule<?> rule) {
            List<Rule<?>> more = new ArrayList<>(rules);
            more.add(rule);
            return new Bound(List.copyOf(more), governs);
        }
    }

    /** Takes the rules of one pack after the other. */
    public static final class Builder {

        private final BiPredicate<Aggregate, Dataset> everywhere = Bound::everywhere;
        private final Map<Class<?>, List<Bound>> bySubject = new HashMap<>();
        private final Map<Class<?>, List<BoundChange>> changesBySubject = new HashMap<>();
        private final Map<RuleCode, RuleEntry> entries = new TreeMap<>();
        private final Map<RuleCode, Finding.PackVersion> packs = new HashMap<>();

        private final List<ClassificationScheme> schemes = new ArrayList<>();
        private final List<Supplier<? extends Collection<String>>> words = new ArrayList<>();
        private final Map<CountryCode, OfficialCodes> municipalities = new HashMap<>();

        private Builder() {}

        /** Adds words of open lists that a pack knows; they are asked for when one of them first matters. */
        public Builder words(Supplier<? extends Collection<String>> known) {
            words.add(known);
            return this;
        }

        /** Adds the classification schemes that a pack knows. */
        public Builder schemes(List<ClassificationScheme> known) {
            schemes.addAll(known);
            return this;
        }

        /** Gives the list by which the municipality codes of a country are judged. */
        public Builder municipalities(CountryCode country, OfficialCodes codes) {
            municipalities.put(country, codes);
            return this;
        }

        /**
         * Adds a rule of a pack; one that judges wherever it stands does not ask whether the pack governs the record.
         *
         * @param governs the same object for every rule of the pack
         */
        public Builder add(Finding.PackVersion pack, Rule<?> rule, BiPredicate<Aggregate, Dataset> governs) {
            BiPredicate<Aggregate, Dataset> asked = rule.whereverItStands() ? everywhere : governs;
            List<Bound> bounds = bySubject.computeIfAbsent(rule.subject(), subject -> new ArrayList<>());
            for (int place = 0; place < bounds.size(); place++) {
                Bound bound = bounds.get(place);
                if (bound.governs() == asked) {
                    bounds.set(place, bound.with(rule));
                    return add(pack, rule.entry());
                }
            }
            bounds.add(new Bound(List.of(rule), asked));
            return add(pack, rule.entry());
        }

        /** Adds a rule of a pack about changes. */
        public Builder add(Finding.PackVersion pack, ChangeRule<?> rule, BiPredicate<Aggregate, Dataset> governs) {
            changesBySubject
                    .computeIfAbsent(rule.subject(), subject -> new ArrayList<>())
                    .add(new BoundChange(rule, governs));
            return add(pack, rule.entry());
        }

        /**
         * Adds a rule to the catalogue that is judged elsewhere: by an annotation or by a reader. One law may judge several
         * kinds of records, each by a rule of its own with the same entry.
         *
         * @throws IllegalArgumentException if the code is taken; a pack never redefines a rule
         */
        public Builder add(Finding.PackVersion pack, RuleEntry entry) {
            Finding.PackVersion owner = packs.putIfAbsent(entry.code(), pack);
            if (owner != null && !(isSame(pack, owner) && isSame(entry, entries.get(entry.code())))) {
                throw new IllegalArgumentException(
                        "The rule " + entry.code() + " of pack " + pack + " is already said by " + owner);
            }
            entries.put(entry.code(), entry);
            return this;
        }

        /** Most often they are one object, and then nothing need be compared. */
        private static boolean isSame(Object one, @Nullable Object other) {
            return one == other || one.equals(other);
        }

        public RuleSet build() {
            return new RuleSet(this);
        }
    }
}
