// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.brygga.model.value.Period;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.brygga.sdk.disclosure.count.PublishedTable.Value;

/** Made-up people, and the tables in which they are counted. */
final class Tables {

    static final Population PARTICIPANTS = new Population("participants", Period.parse("2025", "2025"));
    static final int THRESHOLD = 5;
    static final Method.Suppress SUPPRESS = new Method.Suppress(THRESHOLD, 10);
    static final boolean FULL = "full".equals(System.getProperty("brygga.size"));

    private Tables() {}

    /** Somebody, and where she is counted: a leaf for each dimension. */
    record Person(String id, List<Integer> leaves) {}

    /** Dimensions, and the people counted by them. */
    record Town(List<Dimension> dimensions, List<Person> people) {

        /** The table over some of the dimensions. */
        CountTable table(String name, UnaryOperator<String> naming, int... chosen) {
            CountTableBuilder builder = CountTable.builder(
                    name,
                    PARTICIPANTS,
                    Arrays.stream(chosen)
                            .mapToObj(one -> renamed(dimensions.get(one), naming))
                            .toArray(Dimension[]::new));
            for (Person person : people) {
                builder.add(
                        person.id(),
                        Arrays.stream(chosen)
                                .mapToObj(one -> naming.apply(leaves(dimensions.get(one))
                                        .get(person.leaves().get(one))))
                                .toArray(String[]::new));
            }
            return builder.build();
        }

        CountTable table(String name, int... chosen) {
            return table(name, UnaryOperator.identity(), chosen);
        }

        CountTable whole(String name) {
            return table(name, IntStream.range(0, dimensions.size()).toArray());
        }

        Town with(Person person) {
            List<Person> more = new ArrayList<>(people);
            more.add(person);
            return new Town(dimensions, more);
        }

        Town without(int place) {
            List<Person> fewer = new ArrayList<>(people);
            fewer.remove(place);
            return new Town(dimensions, fewer);
        }
    }

    private static Dimension renamed(Dimension dimension, UnaryOperator<String> naming) {
        return new Dimension(
                dimension.name(),
                dimension.categories().stream()
                        .map(one -> new Dimension.Category(
                                naming.apply(one.name()), one.parent() == null ? null : naming.apply(one.parent())))
                        .toList());
    }

    static List<String> leaves(Dimension dimension) {
        return dimension.categories().stream()
                .map(Dimension.Category::name)
                .filter(name -> dimension.categories().stream().noneMatch(other -> name.equals(other.parent())))
                .toList();
    }

    /** A dimension with so many leaves, in two districts if there are four or more and chance wants it. */
    static Dimension dimension(String name, int leaves, boolean hierarchy) {
        String[] names =
                IntStream.range(0, leaves).mapToObj(leaf -> name + leaf).toArray(String[]::new);
        if (!hierarchy || leaves < 4) {
            return Dimension.of(name, names);
        }
        return Dimension.of(name, name + "North", name + "South")
                .with(name + "North", Arrays.copyOf(names, leaves / 2))
                .with(name + "South", Arrays.copyOfRange(names, leaves / 2, leaves));
    }

    /** People who crowd in some categories, as people do. */
    static Town town(Random random, List<Dimension> dimensions, int people) {
        List<Person> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            all.add(person(random, "p" + person, dimensions));
        }
        return new Town(dimensions, all);
    }

    static Person person(Random random, String id, List<Dimension> dimensions) {
        return new Person(
                id,
                dimensions.stream()
                        .map(dimension -> {
                            int size = leaves(dimension).size();
                            return Math.min(random.nextInt(size), random.nextInt(size));
                        })
                        .toList());
    }

    static List<Dimension> dimensions(Random random, int most) {
        int count = 2 + random.nextInt(most - 1);
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(dimension("area", 2 + random.nextInt(5), random.nextBoolean()));
        for (int d = 1; d < count; d++) {
            dimensions.add(dimension("d" + d, 2 + random.nextInt(count > 3 ? 2 : 3), false));
        }
        return dimensions;
    }

    /** What would be published if these cells were hidden. */
    static PublishedTable hiding(CountTable table, IntPredicate hidden) {
        return new PublishedTable(
                table.name(),
                table.population(),
                table.lattice().dimensions(),
                table.lattice().fixed(),
                table.isShare(),
                IntStream.range(0, table.lattice().size())
                        .<Value>mapToObj(cell -> hidden.test(cell) ? new Hidden() : new Shown(table.count(cell)))
                        .toList());
    }

    static Conditions at(String... pairs) {
        Conditions conditions = Conditions.NONE;
        for (int at = 0; at < pairs.length; at += 2) {
            conditions = conditions.and(pairs[at], pairs[at + 1]);
        }
        return conditions;
    }
}
