// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What became of the money of a grant: granted, charged, received, and what others paid.
 *
 * <p>Everything is in the currency of the grant; sums in other currencies, and unknown ones, are left out and counted.
 *
 * @param currency of the grant; absent if it states none
 * @param granted absent if it is not known, which is not zero
 * @param charged the parts of costs that are charged to this grant; a cost without a charge is charged to it as a whole
 * @param received what was paid out
 * @param others what other funders and own funds give
 * @param leftOut how many sums could not be counted
 */
public record GrantAccount(
        @Nullable String currency,
        @Nullable BigDecimal granted,
        BigDecimal charged,
        BigDecimal received,
        BigDecimal others,
        int leftOut) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    public static GrantAccount of(Grant grant) {
        String currency = Stream.concat(
                        Stream.ofNullable(grant.total()),
                        grant.awards().stream().flatMap(award -> Stream.ofNullable(award.amount())))
                .flatMap(money -> Stream.ofNullable(money.currency()))
                .findFirst()
                .orElse(null);
        Sum charged = new Sum(currency);
        grant.costs().forEach(cost -> charged.add(part(cost, grant.ref())));
        Sum received = new Sum(currency);
        grant.instalments().stream()
                .filter(instalment -> instalment.received() != null)
                .forEach(instalment -> received.add(instalment.amount()));
        Sum others = new Sum(currency);
        grant.otherIncome().forEach(income -> others.add(income.amount()));
        return new GrantAccount(
                currency,
                granted(grant, currency),
                charged.total,
                received.total,
                others.total,
                charged.leftOut + received.leftOut + others.leftOut);
    }

    /** What is left of the grant; absent if it is not known what was granted. */
    public Optional<BigDecimal> remaining() {
        return Optional.ofNullable(granted).map(sum -> sum.subtract(charged));
    }

    /** Which part of all money is not this grant, 0 to 1; absent if there is none or it is not known. */
    public Optional<BigDecimal> coFinancing() {
        return Optional.ofNullable(granted)
                .map(sum -> sum.add(others))
                .filter(all -> all.signum() > 0)
                .map(all -> others.divide(all, DECIMALS, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal granted(Grant grant, @Nullable String currency) {
        Money total = grant.total();
        if (total != null && total.amount() != null) {
            return total.amount();
        }
        Sum awards = new Sum(currency);
        grant.awards().forEach(award -> awards.add(award.amount()));
        return awards.counted == 0 ? null : awards.total;
    }

    /** The part of a cost that this grant pays. */
    private static @Nullable Money part(CostItem cost, Ref grant) {
        Money amount = cost.amount();
        if (amount == null || amount.amount() == null || cost.charges().isEmpty()) {
            return amount;
        }
        BigDecimal percent = cost.charges().stream()
                .filter(charge -> grant.equals(charge.grant()))
                .map(CostItem.Charge::percent)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Money(
                amount.amount().multiply(percent).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP), amount.currency());
    }

    /** Adds what is in one currency and counts what is not. */
    private static final class Sum {

        private final @Nullable String currency;
        private BigDecimal total = BigDecimal.ZERO;
        private int counted;
        private int leftOut;

        Sum(@Nullable String currency) {
            this.currency = currency;
        }

        void add(@Nullable Money money) {
            if (money == null
                    || money.amount() == null
                    || (money.currency() != null && !money.currency().equals(currency))) {
                leftOut++;
            } else {
                counted++;
                total = total.add(money.amount());
            }
        }
    }
}
