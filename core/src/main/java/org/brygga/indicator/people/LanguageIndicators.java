// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.GoverningCountry;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Contacted;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.Volunteer;
import org.brygga.model.place.Area;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;

/** Which languages the volunteers speak, and which of those that are met they do not. */
public final class LanguageIndicators {

    private static final String SPOKEN = "LANGUAGES_SPOKEN";
    private static final String OTHER = "CONTACTS_IN_OTHER_LANGUAGES";

    private static final Computed COVERAGE = Computed.of(
            Indicator.define("IND-LAN-1", Unit.COUNT, Counted.LANGUAGES, null)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.BASIS))
                    .confidence(Confidence.VERIFIED)
                    .source("page of the Danish national organisation; application of a Norwegian project")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .part(Part.Dimension.BASIS, SPOKEN)
                        .count(facts.volunteers().isEmpty() ? null : new Tally.Languages(spoken(facts)))
                        .trace(Trace.of(() -> ActiveOn.volunteers(
                                        facts, facts.question().asOf())
                                .stream()
                                .map(one -> new Trace.Fact(one.ref(), "languages"))))
                        .build());
                figures.add(otherLanguages(facts, drafts));
                Stated.statistics(facts, "LANGUAGES")
                        .forEach(one -> figures.add(drafts.begin()
                                .part(Part.Dimension.BASIS, SPOKEN)
                                .count(Stated.tally(one.statistic().value(), Counted.LANGUAGES))
                                .aside(Aside.What.POPULATION, one.statistic().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private static final Computed GAP = Computed.of(
            Indicator.define("IND-LAN-2", Unit.COUNT, Counted.LANGUAGES, null)
                    .breakdowns(List.of(Part.Dimension.LANGUAGE))
                    .build(),
            (facts, drafts) -> {
                if (!facts.outreachRecorded() || facts.volunteers().isEmpty()) {
                    return List.of(drafts.begin().build());
                }
                Set<String> spoken = spoken(facts);
                Map<String, Long> missing = new TreeMap<>();
                facts.contacts().stream()
                        .flatMap(one -> one.language().stream())
                        .filter(language -> !spoken.contains(language))
                        .forEach(language -> missing.merge(language, 1L, Long::sum));
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .count(new Tally.Languages(missing.keySet()))
                        .aside(Aside.What.LANGUAGE_NOT_STATED, without(facts))
                        .trace(trace(facts, missing.keySet()))
                        .build());
                missing.forEach((language, times) -> figures.add(drafts.begin()
                        .part(Part.Dimension.LANGUAGE, language)
                        .count(new Tally.Contacts(times))
                        .trace(trace(facts, Set.of(language)))
                        .build()));
                return figures;
            });

    private LanguageIndicators() {}

    public static List<Computed> all() {
        return List.of(COVERAGE, GAP);
    }

    private static Set<String> spoken(Facts facts) {
        return ActiveOn.volunteers(facts, facts.question().asOf()).stream()
                .map(Volunteer::languages)
                .flatMap(List::stream)
                .map(Contacted::primary)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Figure otherLanguages(Facts facts, Computed.Drafts drafts) {
        Map<Ref, Set<String>> majorities = new HashMap<>();
        long all = 0;
        long other = 0;
        long unknown = 0;
        for (Contacted one : facts.contacts()) {
            Set<String> majority = majorities.computeIfAbsent(one.log().ref(), key -> majority(facts, one.log()));
            if (one.language().isEmpty()) {
                continue;
            }
            if (majority.isEmpty()) {
                unknown++;
            } else {
                all++;
                other += majority.contains(one.language().get()) ? 0 : 1;
            }
        }
        boolean nothing = !facts.outreachRecorded();
        return drafts.begin()
                .part(Part.Dimension.BASIS, OTHER)
                .in(Unit.SHARE)
                .over(nothing ? null : new Tally.Contacts(other), nothing ? null : new Tally.Contacts(all))
                .aside(Aside.What.LANGUAGE_NOT_STATED, without(facts))
                .aside(Aside.What.MAJORITY_NOT_KNOWN, new Tally.Contacts(unknown))
                .trace(Trace.of(() -> facts.contacts().stream().map(Contacted::fact)))
                .build();
    }

    /** The majority languages of the country of the programme, else of that of the area. */
    private static Set<String> majority(Facts facts, OutreachLog log) {
        Optional<CountryCode> country = GoverningCountry.of(log, facts.dataset())
                .or(() -> facts.dataset().find(Area.class, log.area()).map(Area::country));
        return country.map(facts.terms().majorityLanguages()::get).stream()
                .flatMap(Set::stream)
                .map(Contacted::primary)
                .collect(Collectors.toSet());
    }

    private static Tally without(Facts facts) {
        return new Tally.Contacts(facts.contacts().stream()
                .filter(one -> one.language().isEmpty())
                .count());
    }

    private static Trace trace(Facts facts, Set<String> languages) {
        return Trace.of(() -> facts.contacts().stream()
                .filter(one -> one.language().filter(languages::contains).isPresent())
                .map(Contacted::fact)
                .flatMap(Stream::of));
    }
}
