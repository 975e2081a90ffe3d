// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.brygga.country.number.NumberKind;
import org.brygga.country.table.CodeTable;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.indicator.Terms;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** The packs in use: an instance that is handed around, never a static register. */
public final class CountryPacks {

    private final List<CountryPack> packs;
    private final RuleSet rules;

    private CountryPacks(List<CountryPack> packs) {
        this.packs = packs;
        RuleSet.Builder builder = RuleSet.builder();
        for (CountryPack pack : packs) {
            BiPredicate<Aggregate, Dataset> governs = pack::governs;
            Finding.PackVersion version = pack.packVersion();
            pack.rules().forEach(rule -> builder.add(version, rule, governs));
            pack.changeRules().forEach(rule -> builder.add(version, rule, governs));
            pack.judgedElsewhere().forEach(entry -> builder.add(version, entry));
            builder.schemes(pack.schemes());
            builder.words(() -> knownWords(pack));
            CodeTable municipalities = pack.codeLists().get(CodeTable.MUNICIPALITY);
            if (municipalities != null && pack.layer() == CountryPack.Layer.COUNTRY) {
                pack.country().ifPresent(country -> builder.municipalities(country, municipalities));
            }
        }
        rules = builder.build();
    }

    /** Every pack that the service loader of this class's loader finds. */
    public static CountryPacks load() {
        return load(CountryPacks.class.getClassLoader());
    }

    /** Every pack that the service loader finds from a class loader. */
    public static CountryPacks load(@Nullable ClassLoader loader) {
        return of(ServiceLoader.load(CountryPack.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * These packs and no others, from the universal layer to the municipal one.
     *
     * @throws IllegalArgumentException if two packs have the same id, or claim the same country in the country layer
     */
    public static CountryPacks of(Collection<? extends CountryPack> packs) {
        List<CountryPack> sorted = new ArrayList<>(packs);
        sorted.sort(Comparator.comparing(CountryPack::layer).thenComparing(CountryPack::id));
        Map<String, CountryPack> claimed = new HashMap<>();
        for (CountryPack pack : sorted) {
            refuseSecond(claimed, "id " + pack.id(), pack);
            if (pack.layer() == CountryPack.Layer.COUNTRY) {
                refuseSecond(
                        claimed,
                        "country " + pack.country().map(CountryCode::code).orElse("?"),
                        pack);
            }
        }
        return new CountryPacks(Collections.unmodifiableList(sorted));
    }

    public static CountryPacks of(CountryPack... packs) {
        return of(List.of(packs));
    }

    /** These packs and more; one with the id of another takes its place. */
    public CountryPacks with(Collection<? extends CountryPack> more) {
        Map<String, CountryPack> byId = new LinkedHashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        more.forEach(pack -> byId.put(pack.id(), pack));
        return of(byId.values());
    }

    /** The words that a pack has labels for, and those of its schemes and lists. */
    private static Set<String> knownWords(CountryPack pack) {
        Set<String> words = new HashSet<>();
        for (String key : pack.labels().keys(Locale.ENGLISH)) {
            if (key.startsWith("code.")) {
                words.add(key.substring(key.lastIndexOf('.') + 1));
            }
        }
        for (ClassificationScheme scheme : pack.schemes()) {
            Stream.concat(Stream.ofNullable(scheme.code()), scheme.levels().stream())
                    .forEach(word -> words.add(word.word()));
        }
        return words;
    }

    private static void refuseSecond(Map<String, CountryPack> claimed, String what, CountryPack pack) {
        CountryPack other = claimed.putIfAbsent(what, pack);
        if (other != null) {
            throw new IllegalArgumentException("Two packs claim the " + what + ": "
                    + other.getClass().getName() + " and " + pack.getClass().getName());
        }
    }

    public List<CountryPack> list() {
        return packs;
    }

    /** The id and version of each pack, as findings, documents and reports carry them. */
    public List<Finding.PackVersion> versions() {
        return packs.stream().map(CountryPack::packVersion).toList();
    }

    /** The pack of a country. */
    public Optional<CountryPack> find(CountryCode country) {
        return packs.stream()
                .filter(pack -> pack.layer() == CountryPack.Layer.COUNTRY
                        && pack.country().filter(country::equals).isPresent())
                .findFirst();
    }

    /** What these packs say together about a country; about none in particular if it is absent. */
    public Knowledge knowledge(@Nullable CountryCode country) {
        return new Knowledge(packs, country);
    }

    /** The national numbers that can be read, of all packs together. */
    public List<NumberKind> numbers() {
        return packs.stream().flatMap(pack -> pack.numbers().stream()).toList();
    }

    /** What figures rest on beside the records: the dated limits of these packs, and the languages of their countries. */
    public Terms terms() {
        Map<CountryCode, Set<LanguageTag>> languages = new HashMap<>();
        packs.forEach(pack -> pack.country()
                .filter(country -> !pack.majorityLanguages().isEmpty())
                .ifPresent(country -> languages.putIfAbsent(country, pack.majorityLanguages())));
        return new Terms((country, name, day) -> knowledge(country).threshold(name, day), languages, null);
    }

    /** The rules of all packs together. */
    public RuleSet rules() {
        return rules;
    }

    /** Words of all packs together, for findings and labels. */
    public Words words() {
        return (key, locale) -> packs.stream()
                .flatMap(pack -> pack.words().find(key, locale).stream())
                .findFirst();
    }
}
