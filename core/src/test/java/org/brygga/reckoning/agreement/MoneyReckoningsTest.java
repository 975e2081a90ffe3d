// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.grant.Award;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.CostItemBuilder;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.Income;
import org.brygga.model.organisation.AidReceived;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class MoneyReckoningsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BigDecimal CEILING = new BigDecimal(300_000);
    private static final Code GENERAL = Code.of("EU_2023_2831");
    private static final Ref OWN = Ref.of("grant", "own");

    private static AidReceived aid(LocalDate granted, Money amount, Code regulation) {
        return new AidReceived(granted, amount, regulation, null, null);
    }

    private static Organisation having(AidReceived... aid) {
        return OrganisationBuilder.builder().id("a").aidReceived(List.of(aid)).build();
    }

    private static DeMinimisRoom room(Organisation... undertaking) {
        return DeMinimisRoom.of(List.of(undertaking), GENERAL, DAY, CEILING, 3);
    }

    @Test
    void aidOfThreeYearsBackCountsOnARollingBasis() {
        DeMinimisRoom room = room(having(
                aid(LocalDate.of(2023, 3, 1), Money.of(100_000, "EUR"), GENERAL),
                aid(LocalDate.of(2023, 3, 2), Money.of(50_000, "EUR"), GENERAL),
                aid(DAY, Money.of(20_000, "EUR"), GENERAL),
                aid(DAY.plusDays(1), Money.of(90_000, "EUR"), GENERAL)));

        assertThat(room.from()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(room.granted()).isEqualByComparingTo("70000");
        assertThat(room.room()).isEqualByComparingTo("230000");
        assertThat(room.certain()).isTrue();
    }

    @Test
    void organisationsThatAreOneUndertakingShareTheRoom() {
        DeMinimisRoom room = room(
                having(aid(DAY, Money.of(200_000, "EUR"), GENERAL)),
                having(aid(DAY, Money.of(150_000, "EUR"), GENERAL)));

        assertThat(room.room()).isEqualByComparingTo("0");
    }

    @Test
    void aidUnderAnotherRegulationHasItsOwnRoomAndAidUnderNoneIsCounted() {
        DeMinimisRoom room = room(having(
                aid(DAY, Money.of(1_000, "EUR"), Code.of("EU_2023_2832")), aid(DAY, Money.of(2_000, "EUR"), null)));

        assertThat(room.granted()).isEqualByComparingTo("2000");
    }

    @Test
    void sumsInOtherCurrenciesAreListedAndNotGuessed() {
        AidReceived kronor = aid(DAY, Money.of(5_000_000, "SEK"), GENERAL);
        AidReceived unknown = aid(DAY, null, GENERAL);

        DeMinimisRoom room = room(having(kronor, unknown, aid(null, Money.of(7, "EUR"), GENERAL)));

        assertThat(room.notCounted()).containsExactly(kronor, unknown);
        assertThat(room.certain()).isFalse();
        assertThat(room.granted()).isEqualByComparingTo("0");
    }

    private static CostItem cost(String id, Money amount, CostItem.Charge... charges) {
        return CostItemBuilder.builder()
                .id(id)
                .date(DAY)
                .amount(amount)
                .charges(List.of(charges))
                .build();
    }

    @Test
    void theAccountOfAGrantSaysWhatIsChargedReceivedAndLeft() {
        Grant grant = GrantBuilder.builder()
                .id("own")
                .total(Money.of(100_000, "NOK"))
                .costs(List.of(
                        cost("all", Money.of(10_000, "NOK")),
                        cost(
                                "half",
                                Money.of(30_000, "NOK"),
                                new CostItem.Charge(OWN, new BigDecimal(50)),
                                new CostItem.Charge(Ref.of("grant", "other"), new BigDecimal(50))),
                        cost(
                                "theirs",
                                Money.of(9_000, "NOK"),
                                new CostItem.Charge(Ref.of("grant", "other"), new BigDecimal(100))),
                        cost("euro", Money.of(5, "EUR"))))
                .instalments(List.of(
                        new Grant.Instalment(DAY, Money.of(60_000, "NOK"), DAY, null, null),
                        new Grant.Instalment(DAY.plusMonths(6), Money.of(40_000, "NOK"), null, null, null)))
                .otherIncome(List.of(new Income(Code.of("OWN_FUNDS"), null, Money.of(25_000, "NOK"), null)))
                .build();

        GrantAccount account = GrantAccount.of(grant);

        assertThat(account.charged()).isEqualByComparingTo("25000");
        assertThat(account.received()).isEqualByComparingTo("60000");
        assertThat(account.others()).isEqualByComparingTo("25000");
        assertThat(account.leftOut()).isEqualTo(1);
        assertThat(account.remaining())
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("75000"));
        assertThat(account.coFinancing())
                .hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo("0.2"));
    }

    @Test
    void withoutATotalTheAwardsOfTheYearsAreAdded() {
        Grant grant = GrantBuilder.builder()
                .id("own")
                .awards(List.of(
                        new Award(2024, Money.of(800_000, "NOK"), null),
                        new Award(2025, Money.of(900_000, "NOK"), null)))
                .build();

        assertThat(GrantAccount.of(grant).granted()).isEqualByComparingTo("1700000");
    }

    @Test
    void anUnknownGrantIsNotZero() {
        GrantAccount account = GrantAccount.of(GrantBuilder.builder()
                .id("own")
                .costs(List.of(cost("c", Money.of(5, "SEK"))))
                .build());

        assertThat(account.granted()).isNull();
        assertThat(account.remaining()).isEmpty();
        assertThat(account.coFinancing()).isEmpty();
        assertThat(account.leftOut()).isEqualTo(1);
    }
}
