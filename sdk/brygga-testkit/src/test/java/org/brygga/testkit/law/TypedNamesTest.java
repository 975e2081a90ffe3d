// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brygga.check.Profile;
import org.brygga.dataset.Dataset;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

/** A name that somebody typed where an id, a reference or a code word belongs is not repeated. */
class TypedNamesTest {

    private static final String NAME = "Lapsus Lapsusdotter";

    @Test
    void anIdThatIsANameIsNotShown() {
        Area area = AreaBuilder.builder().id(NAME).name("Backa").build();

        assertThat(said(Dataset.only(area))).isNotEmpty().noneMatch(text -> text.contains("Lapsus"));
    }

    @Test
    void aReferenceThatIsANameIsNotShown() {
        Partnership partnership = PartnershipBuilder.builder()
                .id("p")
                .form(Code.of("IOP"))
                .country(CountryCode.of("SE"))
                .parties(List.of(party(Party.Role.SIGNATORY), party(Party.Role.SUPPORTER)))
                .contributions(List.of(ContributionBuilder.builder()
                        .by(List.of(Ref.of("organisation", "other")))
                        .build()))
                .build();

        assertThat(said(Dataset.only(partnership)))
                .anyMatch(text -> text.contains("COM-PSH-002"))
                .noneMatch(text -> text.contains("Lapsus"));
    }

    @Test
    void aCodeWordThatNoPackKnowsIsNotShown() {
        Area area = AreaBuilder.builder()
                .id("backa")
                .name("Backa")
                .country(CountryCode.of("SE"))
                .kind(Code.of("NEIGHBOURHOOD"))
                .classifications(List.of(AreaClassificationBuilder.builder()
                        .scheme(Code.of("LAPSUS_LAPSUSDOTTER"))
                        .level(Code.of("LAPSUS"))
                        .build()))
                .build();

        assertThat(said(Dataset.only(area)))
                .anyMatch(text -> text.contains("COM-GEO-004"))
                .noneMatch(text -> text.contains("LAPSUS"));
    }

    private static List<String> said(Dataset dataset) {
        return Checkers.CHECKER.check(dataset, LocalDate.of(2026, 11, 1), Profile.WORKING).stream()
                .map(finding -> finding.toString())
                .toList();
    }

    private static Party party(Party.Role role) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", NAME))
                .role(role)
                .build();
    }
}
