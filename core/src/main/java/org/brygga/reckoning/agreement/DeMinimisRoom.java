// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.brygga.model.organisation.AidReceived;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Code;

/**
 * How much de minimis aid an undertaking can still be granted on a day: the ceiling less what was granted in the years before,
 * counted on a rolling basis from the day on which the right arose (Regulation (EU) 2023/2831, article 3).
 *
 * <p>Whether an organisation is an undertaking at all, and which ones are one undertaking together, is for the host to say; sums
 * in other currencies than euro are listed and not guessed.
 *
 * @param ceiling in euro
 * @param granted what counts towards the ceiling, in euro
 * @param from the first day that counts
 * @param notCounted aid that falls into the years and is not stated in euro
 */
public record DeMinimisRoom(BigDecimal ceiling, BigDecimal granted, LocalDate from, List<AidReceived> notCounted) {

    private static final String EURO = "EUR";

    public DeMinimisRoom {
        notCounted = List.copyOf(notCounted);
    }

    /**
     * The room for one undertaking.
     *
     * @param undertaking the organisations that are one undertaking together
     * @param regulation the word of the regulation whose ceiling is meant, from the list {@code aid-regulation}
     * @param day the day of the next grant
     * @param ceiling in euro, as it holds on that day
     * @param years how many years count, the one that ends on that day included
     */
    public static DeMinimisRoom of(
            Collection<Organisation> undertaking, Code regulation, LocalDate day, BigDecimal ceiling, int years) {
        LocalDate from = day.minusYears(years).plusDays(1);
        BigDecimal granted = BigDecimal.ZERO;
        List<AidReceived> notCounted = new ArrayList<>();
        for (Organisation organisation : undertaking) {
            for (AidReceived aid : organisation.aidReceived()) {
                if (aid.granted() == null
                        || aid.granted().isBefore(from)
                        || aid.granted().isAfter(day)
                        || (aid.regulation() != null && !aid.regulation().equals(regulation))) {
                    continue;
                }
                if (aid.amount() == null
                        || aid.amount().amount() == null
                        || !EURO.equals(aid.amount().currency())) {
                    notCounted.add(aid);
                } else {
                    granted = granted.add(Objects.requireNonNull(aid.amount().amount()));
                }
            }
        }
        return new DeMinimisRoom(ceiling, granted, from, notCounted);
    }

    /** What can still be granted, in euro; 0 if the ceiling is reached. */
    public BigDecimal room() {
        return ceiling.subtract(granted).max(BigDecimal.ZERO);
    }

    /** Whether everything that counts is known, so that the room is no guess. */
    public boolean certain() {
        return notCounted.isEmpty();
    }
}
