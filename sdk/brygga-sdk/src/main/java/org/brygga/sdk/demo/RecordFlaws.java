// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.checkdigit.Luhn;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.OrganisationRelationBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.place.AreaCode;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.Quantity;
import org.brygga.sdk.demo.town.Draw;

/** What goes wrong in records of organisations, places and programmes. */
final class RecordFlaws {

    private static final CountryCode NOWHERE = CountryCode.of("XX");
    static final Quantity BELOW_ZERO =
            new Quantity(BigDecimal.valueOf(-5), Quantity.Qualifier.EXACT, Code.of("PERSON"), null);

    static final List<Flaw<Organisation>> OF_ORGANISATION = List.of(
            Flaw.at(
                    "COM-ORG-001",
                    "/name",
                    one -> OrganisationBuilder.builder(one).name(null).build()),
            Flaw.at(
                    "COM-ORG-001",
                    "/country",
                    one -> OrganisationBuilder.builder(one).country(NOWHERE).build()),
            Flaw.at(
                    "COM-SHP-Size",
                    "/website",
                    one -> OrganisationBuilder.builder(one)
                            .website("https://example.org/" + "x".repeat(500))
                            .build()),
            Flaw.at(
                    "COM-ORG-003",
                    "/relations/0/target",
                    one -> OrganisationBuilder.builder(one)
                            .relations(List.of(OrganisationRelationBuilder.builder()
                                    .kind(Code.of("PARENT"))
                                    .target(one.ref())
                                    .build()))
                            .build()),
            RecordFlaws::wrongNumber);

    static final List<Flaw<Area>> OF_AREA = List.of(
            Flaw.at(
                    "COM-SHP-NotBlank",
                    "/name",
                    one -> AreaBuilder.builder(one).name(" ").build()),
            Flaw.at(
                    "COM-PER-001",
                    "/period",
                    one -> AreaBuilder.builder(one).period(Flaw.REVERSED).build()),
            Flaw.at(
                    "COM-QTY-001",
                    "/statistics/0/value/value",
                    one -> AreaBuilder.builder(one)
                            .statistics(List.of(new Statistic(
                                    Code.of("POPULATION"),
                                    BELOW_ZERO,
                                    one.statistics().get(0).period(),
                                    null,
                                    one.statistics().get(0).source())))
                            .build()),
            Flaw.at(
                            "COM-GEO-002",
                            "/classifications/0/level",
                            (Area one) -> AreaBuilder.builder(one)
                                    .classifications(Flaw.replaced(
                                            one.classifications(),
                                            0,
                                            level -> AreaClassificationBuilder.builder(level)
                                                    .level(Code.of("QUITE_BAD"))
                                                    .build()))
                                    .build())
                    .where(one -> !one.classifications().isEmpty()),
            Flaw.at(
                            "COM-GEO-003",
                            "/classifications/1",
                            (Area one) -> AreaBuilder.builder(one)
                                    .classifications(Flaw.more(
                                            one.classifications(),
                                            AreaClassificationBuilder.builder(one.classifications()
                                                            .get(0))
                                                    .level(Code.of("SARSKILT_UTSATT"))
                                                    .build()))
                                    .build())
                    .where(one -> !one.classifications().isEmpty()),
            RecordFlaws::wrongCode);

    static final List<Flaw<Programme>> OF_PROGRAMME = List.of(
            Flaw.at(
                    "COM-SHP-NotBlank",
                    "/name",
                    one -> ProgrammeBuilder.builder(one).name(null).build()),
            Flaw.at(
                    "COM-PER-001",
                    "/period",
                    one -> ProgrammeBuilder.builder(one).period(Flaw.REVERSED).build()),
            Flaw.at(
                    "COM-SHP-Iso",
                    "/country",
                    one -> ProgrammeBuilder.builder(one).country(NOWHERE).build()),
            Flaw.at(
                    "COM-SHP-Pattern",
                    "/participantFee/currency",
                    one -> ProgrammeBuilder.builder(one)
                            .participantFee(Money.of(0, "kr"))
                            .build()),
            Flaw.at(
                    "COM-CUR-001",
                    "/curricula/0/sessionCount",
                    one -> ProgrammeBuilder.builder(one)
                            .curricula(Flaw.replaced(
                                    one.curricula(),
                                    0,
                                    plan -> CurriculumBuilder.builder(plan)
                                            .sessionCount(plan.modules().size() + 2)
                                            .build()))
                            .build()));

    private RecordFlaws() {}

    /** A number that no organisation can have, because its check digit is wrong. */
    private static Optional<Flaw.Spoiled> wrongNumber(Organisation one, LocalDate asOf, Draw draw) {
        String country = String.valueOf(one.country());
        String kind = switch (country) {
            case "DK" -> "DK_CVR";
            case "NO" -> "NO_ORGANISASJONSNUMMER";
            default -> "SE_ORGANISATIONSNUMMER";
        };
        return Flaw.spoiled(
                OrganisationBuilder.builder(one)
                        .registrations(List.of(
                                new RegistrationNumber(Code.of(kind), IdentifierValue.of(wrong(country, draw)))))
                        .build(),
                country + "-ORG-001",
                "/registrations/0/number");
    }

    private static String wrong(String country, Draw draw) {
        if ("SE".equals(country)) {
            String digits = "402" + draw.between(100_000, 999_999);
            return digits + (Luhn.checkDigit(digits) + 1) % 10;
        }
        // By the weights of the two registers these would have to end in 9 and in 4.
        return "DK".equals(country) ? "1000000" + draw.between(0, 3) : "91000000" + draw.between(0, 3);
    }

    /** A municipality code that no municipality has ever had. */
    private static Optional<Flaw.Spoiled> wrongCode(Area one, LocalDate asOf, Draw draw) {
        if (!Code.is(one.kind(), "MUNICIPALITY")) {
            return Optional.empty();
        }
        return Flaw.spoiled(
                AreaBuilder.builder(one)
                        .codes(List.of(new AreaCode("9998", null, null)))
                        .build(),
                one.country() + "-GEO-001",
                "/codes/0/code");
    }
}
