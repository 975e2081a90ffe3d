// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Tally;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.agreement.Sides;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a partnership within what is asked.
 *
 * @param partner the references of those who give it, parted by spaces; all signatories where it is given by all; empty if
 *     nobody is named
 * @param kinds the words of its kinds, parted by spaces
 * @param side the side that gives it; absent if that is not known, or if both give it together
 */
record Given(
        Partnership partnership, Contribution contribution, String partner, String kinds, Party.@Nullable Side side) {

    static List<Given> within(Facts facts) {
        return facts.partnerships().stream()
                .filter(one -> facts.question().touches(one.period()))
                .flatMap(partnership -> partnership.contributions().stream()
                        .filter(one -> one.period() == null || facts.question().touches(one.period()))
                        .map(one -> of(facts, partnership, one)))
                .toList();
    }

    private static Given of(Facts facts, Partnership partnership, Contribution contribution) {
        List<Ref> by =
                Boolean.TRUE.equals(contribution.byAll()) && contribution.by().isEmpty()
                        ? partnership
                                .signatories()
                                .flatMap(party -> Stream.ofNullable(party.organisation()))
                                .toList()
                        : contribution.by();
        return new Given(
                partnership,
                contribution,
                by.stream().sorted().distinct().map(Ref::text).collect(Collectors.joining(" ")),
                contribution.kinds().stream()
                        .sorted()
                        .distinct()
                        .map(Code::word)
                        .collect(Collectors.joining(" ")),
                side(facts, partnership, contribution, by));
    }

    private static Party.@Nullable Side side(
            Facts facts, Partnership partnership, Contribution contribution, List<Ref> by) {
        if (contribution.side() != null) {
            return contribution.side();
        }
        Set<Optional<Party.Side>> sides = new HashSet<>();
        by.forEach(one -> sides.add(side(facts, partnership, one)));
        return sides.size() == 1 ? sides.iterator().next().orElse(null) : null;
    }

    private static Optional<Party.Side> side(Facts facts, Partnership partnership, Ref organisation) {
        return partnership.parties().stream()
                .filter(party -> organisation.equals(party.organisation()))
                .map(party -> Sides.of(party, facts.dataset()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .or(() -> facts.dataset()
                        .find(Organisation.class, organisation)
                        .map(Organisation::kind)
                        .flatMap(Sides::ofKind));
    }

    /** What it is worth; empty if nobody valued it, or only one unit of it. */
    Optional<Tally.Amount> amount() {
        Money value = contribution.value();
        return value == null
                        || value.amount() == null
                        || value.currency() == null
                        || Boolean.TRUE.equals(contribution.perUnitOfService())
                ? Optional.empty()
                : Optional.of(new Tally.Amount(value.amount(), value.currency()));
    }

    /** What was given of it within what is asked, in money that is stated whole. */
    Stream<Tally.Amount> delivered(Facts facts) {
        return deliveries(facts)
                .map(Contribution.Delivery::value)
                .filter(value -> value != null && value.amount() != null && value.currency() != null)
                .map(value -> new Tally.Amount(
                        Objects.requireNonNull(value.amount()), Objects.requireNonNull(value.currency())));
    }

    /** The hours that were given of it within what is asked; empty if nobody has counted any. */
    Stream<BigDecimal> deliveredHours(Facts facts) {
        return deliveries(facts).map(Contribution.Delivery::hours).filter(Objects::nonNull);
    }

    private Stream<Contribution.Delivery> deliveries(Facts facts) {
        return contribution.delivered().stream()
                .filter(one -> one.period() == null || facts.question().touches(one.period()));
    }

    /** Whether it is given in kind. */
    boolean inKind() {
        return contribution.kinds().stream().noneMatch(kind -> Code.is(kind, "MONEY"));
    }

    boolean volunteerHours() {
        return contribution.kinds().stream().anyMatch(kind -> Code.is(kind, "VOLUNTEER_HOURS"));
    }

    /** The hours that the volunteers of the slice gave in the months of the period. */
    static BigDecimal volunteerHours(Facts facts) {
        return facts.volunteers().stream()
                .flatMap(volunteer -> volunteer.hours().stream())
                .filter(one -> facts.question().covers(one.month()))
                .map(HoursWorked::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
