// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.check.FindingFactory;
import org.brygga.check.ReportEntries;
import org.brygga.country.CountryPacks;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Ref;
import org.brygga.rule.Hits;
import org.brygga.sdk.disclosure.Method.Round;
import org.brygga.sdk.disclosure.Method.Suppress;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Value;

/**
 * Protects the people in tables that are published together, as a whole: what one table hides, no other one and no earlier release
 * gives away. The same tables give the same result, in whatever order people were counted.
 */
public final class Disclosure {

    private final FindingFactory findings;
    private final PublicationCheck check;

    /**
     * @param packs whose catalogue says in which words a table is withheld
     */
    public Disclosure(CountryPacks packs) {
        findings = new FindingFactory(packs.rules());
        check = new PublicationCheck(findings);
    }

    /** Protects tables of which nothing was published before. */
    public Protected protect(Collection<CountTable> tables, Method method) {
        return protect(tables, method, List.of());
    }

    /**
     * Protects tables.
     *
     * @param tables all that are published together, and all that somebody may hold side by side
     * @param earlier what was published of the same populations before
     * @throws IllegalArgumentException if two tables have the same name, or count the same people differently
     */
    public Protected protect(Collection<CountTable> tables, Method method, Collection<EarlierRelease> earlier) {
        Map<Population, List<CountTable>> linked = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (CountTable table : tables) {
            if (!names.add(table.name())) {
                throw new IllegalArgumentException("Two tables are called " + table.name());
            }
            linked.computeIfAbsent(table.population(), one -> new ArrayList<>()).add(table);
        }
        Map<String, List<Value>> values = new HashMap<>();
        Map<String, Integer> givenAway = new HashMap<>();
        boolean beside = !earlier.isEmpty();
        linked.forEach((population, together) -> {
            List<List<PublishedTable>> before = before(population, earlier);
            if (method instanceof Suppress suppress) {
                Suppressing suppressing = new Suppressing(suppress, before);
                suppressing.run(together);
                values.putAll(suppressing.values());
                givenAway.putAll(suppressing.givenAway());
            } else if (method instanceof Round round) {
                values.putAll(new Changing(method, before).rounded(together, round));
            } else if (method instanceof CellKeys keys) {
                values.putAll(new Changing(method, before).keyed(together, keys));
            }
        });
        return result(tables, values, givenAway, beside);
    }

    /**
     * What is wrong with tables that are to be published, however they were made: a small count, a count that is hidden alone, a share
     * of a few.
     */
    public Findings check(Collection<PublishedTable> tables, Method method) {
        return check.of(tables, method);
    }

    /** The releases from the oldest to the newest, each with its tables of one population. */
    private static List<List<PublishedTable>> before(Population population, Collection<EarlierRelease> earlier) {
        return earlier.stream()
                .sorted(Comparator.comparing(EarlierRelease::day).thenComparing(EarlierRelease::id))
                .map(release -> Audit.byPopulation(release.tables()).getOrDefault(population, List.of()))
                .filter(tables -> !tables.isEmpty())
                .toList();
    }

    private Protected result(
            Collection<CountTable> tables,
            Map<String, List<Value>> values,
            Map<String, Integer> givenAway,
            boolean beside) {
        List<PublishedTable> shown = new ArrayList<>();
        List<Protected.Withheld> withheld = new ArrayList<>();
        for (CountTable table : tables) {
            List<Value> here = values.get(table.name());
            if (here == null) {
                Optional<Integer> narrow = Optional.ofNullable(givenAway.get(table.name()));
                withheld.add(new Protected.Withheld(table.name(), finding(table, narrow, beside)));
            } else {
                shown.add(new PublishedTable(
                        table.name(),
                        table.population(),
                        table.lattice().dimensions(),
                        table.lattice().fixed(),
                        table.isShare(),
                        here));
            }
        }
        return new Protected(shown, withheld);
    }

    private Finding finding(CountTable table, Optional<Integer> narrow, boolean beside) {
        Map<String, Object> arguments = new HashMap<>(Map.of("narrow", narrow.orElse(0)));
        if (narrow.isEmpty()) {
            arguments.put(Hits.CASE, "nothing_left");
        } else if (beside) {
            arguments.put(Hits.CASE, "earlier");
        }
        return findings.make(
                ReportEntries.WITHHELD_TABLE,
                ReportEntries.WITHHELD_TABLE.severity(),
                Ref.of(PublicationCheck.TABLE, table.name()),
                FieldPath.ROOT,
                arguments);
    }
}
