// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.exchange.GrantExchange;
import org.junit.jupiter.api.Test;

class GrantExchangeOutputTest extends OutputContract {

    private static final Ref ASSOCIATION = Ref.of("organisation", "association");

    private final GrantExchange exchange = new GrantExchange(Brygga.create(), "360G-test");

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        Dataset town = ExchangedText.with(
                records,
                GrantBuilder.builder()
                        .id("grant")
                        .name("Meeting places")
                        .status(Code.of("GRANTED"))
                        .areas(List.of(Ref.of("area", "quarter")))
                        .programmes(List.of(Ref.of("programme", "programme")))
                        .decided(PartialDate.of(ProtectedTown.DAY.minusMonths(2)))
                        .total(Money.of(1_000, "SEK"))
                        .parties(List.of(
                                party(GrantParty.Role.FUNDER),
                                party(GrantParty.Role.GRANTEE),
                                GrantPartyBuilder.builder()
                                        .role(GrantParty.Role.PARTNER)
                                        .name("Kanarina Hemlund")
                                        .build()))
                        .build());
        return ExchangedText.of(out -> exchange.write(town, ProtectedTown.DAY, viewer, out));
    }

    private static GrantParty party(GrantParty.Role role) {
        return GrantPartyBuilder.builder().role(role).organisation(ASSOCIATION).build();
    }

    @Test
    void onlyWhoeverSeesTheGrantGetsIt() {
        Dataset town = ProtectedTown.with(Protection.Level.NONE);

        assertThat(output(town, ExchangedText.viewer(Role.FUNDER))).contains("Meeting places", "Kvarnby Mothers");
        assertThat(output(town, ExchangedText.viewer(Role.VOLUNTEER))).doesNotContain("Meeting places");
        assertThat(output(town, Viewer.publicly(ProtectedTown.NOON))).doesNotContain("Meeting places");
        assertThat(output(
                        town,
                        Viewer.of(Role.COORDINATOR, Delimitation.nothing(), Code.of("STATISTICS"), ProtectedTown.NOON)))
                .doesNotContain("Meeting places");
    }
}
