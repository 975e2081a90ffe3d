// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;

/**
 * A count together with what it counts, so that only what is alike can be added.
 *
 * <p>Unique persons, contacts, visits and money are different types, and the {@code plus} of each takes its own type only:
 * adding contacts to persons does not compile. Where the types are known only at run time, {@link #plus(Tally)} refuses.
 */
public sealed interface Tally {

    /** What one unit of it stands for. */
    Counted counts();

    /** The number itself; an amount in its currency's main unit. */
    BigDecimal number();

    /** How exact the number is; whatever is counted from records is exact. */
    default Quantity.Qualifier qualifier() {
        return Quantity.Qualifier.EXACT;
    }

    /**
     * The two together.
     *
     * @throws IllegalArgumentException if they do not count the same thing; contacts, visits and persons never do
     */
    Tally plus(Tally other);

    /** Unique persons; whoever is in both is counted once. */
    record Persons(Set<Ref> people) implements Tally {

        public Persons {
            people = Collections.unmodifiableSet(new TreeSet<>(people));
        }

        @Override
        public Counted counts() {
            return Counted.PERSONS;
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(people.size());
        }

        /** Everybody who is in one of them. */
        public Persons plus(Persons other) {
            Set<Ref> all = new TreeSet<>(people);
            all.addAll(other.people);
            return new Persons(all);
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Persons persons) {
                return plus(persons);
            }
            throw refused(this, other);
        }

        @Override
        public String toString() {
            return "Persons[" + people.size() + "]";
        }
    }

    /** Contacts; the same woman may be behind several. */
    record Contacts(long times) implements Tally {

        @Override
        public Counted counts() {
            return Counted.CONTACTS;
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(times);
        }

        /** All contacts of both. */
        public Contacts plus(Contacts other) {
            return new Contacts(times + other.times);
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Contacts contacts) {
                return plus(contacts);
            }
            throw refused(this, other);
        }
    }

    /** Visits; the same woman may be behind several. */
    record Visits(long times) implements Tally {

        @Override
        public Counted counts() {
            return Counted.VISITS;
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(times);
        }

        /** All visits of both. */
        public Visits plus(Visits other) {
            return new Visits(times + other.times);
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Visits visits) {
                return plus(visits);
            }
            throw refused(this, other);
        }
    }

    /** Anything else that is simply counted: sessions, groups, hours, points. */
    record Times(Counted counts, BigDecimal number) implements Tally {

        /**
         * @throws IllegalArgumentException if it is something that has a type of its own
         */
        public Times {
            if (Set.of(Counted.PERSONS, Counted.CONTACTS, Counted.VISITS, Counted.LANGUAGES, Counted.MONEY)
                    .contains(counts)) {
                throw new IllegalArgumentException("There is a type of its own for " + counts);
            }
        }

        public static Times of(Counted counts, long number) {
            return new Times(counts, BigDecimal.valueOf(number));
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Times times && times.counts == counts) {
                return new Times(counts, number.add(times.number));
            }
            throw refused(this, other);
        }
    }

    /** Different languages by their tags; one that is in both is counted once. */
    record Languages(Set<String> tags) implements Tally {

        public Languages {
            tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        }

        @Override
        public Counted counts() {
            return Counted.LANGUAGES;
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(tags.size());
        }

        /** Every language that is in one of them. */
        public Languages plus(Languages other) {
            Set<String> all = new TreeSet<>(tags);
            all.addAll(other.tags);
            return new Languages(all);
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Languages languages) {
                return plus(languages);
            }
            throw refused(this, other);
        }
    }

    /** Money in one currency; an amount in another one does not add. */
    record Amount(BigDecimal number, String currency) implements Tally {

        @Override
        public Counted counts() {
            return Counted.MONEY;
        }

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Amount amount && amount.currency.equals(currency)) {
                return new Amount(number.add(amount.number), currency);
            }
            throw refused(this, other);
        }
    }

    /**
     * A number as a source printed it. A sum is as exact as its least exact part; numbers of which the source does not say
     * what they count do not add, and neither does a printed number to one that was counted.
     */
    record Printed(Counted counts, BigDecimal number, Quantity.Qualifier qualifier) implements Tally {

        @Override
        public Tally plus(Tally other) {
            if (other instanceof Printed printed && printed.counts == counts && counts != Counted.NOT_STATED) {
                return new Printed(counts, number.add(printed.number), Exactness.ofSum(qualifier, printed.qualifier));
            }
            throw refused(this, other);
        }
    }

    private static IllegalArgumentException refused(Tally one, Tally other) {
        String kinds = one.getClass().getSimpleName() + " of " + one.counts() + " and "
                + other.getClass().getSimpleName() + " of " + other.counts();
        return new IllegalArgumentException("These do not add: " + kinds);
    }
}
