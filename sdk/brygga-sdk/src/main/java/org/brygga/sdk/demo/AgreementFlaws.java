// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.CostItemBuilder;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What goes wrong in agreements and grants. */
final class AgreementFlaws {

    static final List<Flaw<Partnership>> OF_PARTNERSHIP = List.of(
            Flaw.at(
                    "COM-PER-001",
                    "/period",
                    one -> PartnershipBuilder.builder(one).period(Flaw.REVERSED).build()),
            Flaw.at(
                            "COM-SHP-NotNull",
                            "/parties/2/role",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .parties(Flaw.replaced(
                                            one.parties(),
                                            2,
                                            party -> PartyBuilder.builder(party)
                                                    .role(null)
                                                    .build()))
                                    .build())
                    .where(one -> one.parties().size() == 3),
            Flaw.at(
                            "COM-SHP-Positive",
                            "/governance/followUpEveryMonths",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .governance(GovernanceBuilder.builder(Objects.requireNonNull(one.governance()))
                                            .followUpEveryMonths(0)
                                            .build())
                                    .build())
                    .where(one -> one.governance() != null),
            Flaw.at(
                            "COM-PSH-002",
                            "/parties/3/role",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .parties(Flaw.more(
                                            one.parties(),
                                            PartyBuilder.builder(one.parties().get(0))
                                                    .role(Party.Role.SUPPORTER)
                                                    .build()))
                                    .build())
                    .where(one -> one.parties().size() == 3),
            Flaw.at(
                            "COM-PSH-004",
                            "/contributions/0/value",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .contributions(Flaw.replaced(
                                            one.contributions(),
                                            0,
                                            given -> ContributionBuilder.builder(given)
                                                    .value(withoutCurrency(given.value()))
                                                    .build()))
                                    .build())
                    .where(one -> one.contributions().get(0).value() != null),
            Flaw.at(
                            "COM-PSH-004",
                            "/contributions/0/value",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .contributions(Flaw.replaced(
                                            one.contributions(),
                                            0,
                                            given -> ContributionBuilder.builder(given)
                                                    .period(null)
                                                    .build()))
                                    .build())
                    .where(one -> one.contributions().get(0).value() != null),
            Flaw.at(
                            "SE-IOP-002",
                            "/contributions",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .contributions(one.contributions().subList(0, 1))
                                    .build())
                    .where(one -> Code.is(one.form(), "IOP")),
            Flaw.at(
                            "SE-MLO-003",
                            "/measures/0/responsible",
                            (Partnership one) -> PartnershipBuilder.builder(one)
                                    .measures(Flaw.replaced(
                                            one.measures(),
                                            0,
                                            measure -> MeasureBuilder.builder(measure)
                                                    .responsible(List.of())
                                                    .build()))
                                    .build())
                    .where(one -> Code.is(one.form(), "CITIZEN_PROMISE")));

    static final List<Flaw<Grant>> OF_GRANT = List.of(
            Flaw.at(
                    "COM-GRA-001",
                    "/total",
                    one -> GrantBuilder.builder(one)
                            .total(withoutCurrency(one.total()))
                            .build()),
            Flaw.at(
                    "COM-GRA-001",
                    "/total",
                    one -> GrantBuilder.builder(one)
                            .total(Money.of(0, currency(one)))
                            .build()),
            Flaw.at(
                    "COM-GRA-001",
                    "/awards",
                    one -> GrantBuilder.builder(one)
                            .awards(one.awards().subList(0, 1))
                            .build()),
            Flaw.at(
                    "COM-GRA-002",
                    "/costs",
                    one -> GrantBuilder.builder(one)
                            .costs(Flaw.more(
                                    one.costs(),
                                    CostItemBuilder.builder(one.costs().get(0))
                                            .id("c-all")
                                            .amount(one.total())
                                            .build()))
                            .build()),
            Flaw.at(
                    "COM-GRA-004",
                    "/costs/0/charges",
                    one -> GrantBuilder.builder(one)
                            .costs(Flaw.replaced(
                                    one.costs(),
                                    0,
                                    cost -> CostItemBuilder.builder(cost)
                                            .charges(List.of(charge(one.ref()), charge(Ref.of("grant", "another"))))
                                            .build()))
                            .build()),
            Flaw.at(
                    "COM-SHP-NotNull",
                    "/costs/0/date",
                    one -> GrantBuilder.builder(one)
                            .costs(Flaw.replaced(
                                    one.costs(),
                                    0,
                                    cost -> CostItemBuilder.builder(cost)
                                            .date(null)
                                            .build()))
                            .build()),
            Flaw.at(
                    "COM-SHP-Iso",
                    "/country",
                    one -> GrantBuilder.builder(one)
                            .country(CountryCode.of("Sverige"))
                            .build()));

    private AgreementFlaws() {}

    private static @Nullable Money withoutCurrency(@Nullable Money money) {
        return money == null ? null : new Money(money.amount(), null);
    }

    private static String currency(Grant grant) {
        return grant.total() == null || grant.total().currency() == null
                ? "SEK"
                : grant.total().currency();
    }

    private static CostItem.Charge charge(Ref grant) {
        return new CostItem.Charge(grant, BigDecimal.valueOf(60));
    }
}
