// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

/** A host that configures nothing gets the rules of the packs through its own validator. */
class CheckedByRulesTest {

    private static final Validator UNCONFIGURED =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void anIopWithoutContributionsIsRefusedWithItsCode() {
        Set<ConstraintViolation<Partnership>> violations = UNCONFIGURED.validate(iop(List.of()));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo("{SE-IOP-002.none}");
            assertThat(violation.getPropertyPath()).hasToString("contributions");
            assertThat(payload(violation).code()).hasToString("SE-IOP-002");
            assertThat(violation.getMessage()).doesNotContain("{");
        });
    }

    @Test
    void anIopInWhichBothSidesGiveIsAccepted() {
        Contribution together = ContributionBuilder.builder()
                .byAll(true)
                .kinds(List.of(Code.of("PREMISES")))
                .build();

        assertThat(UNCONFIGURED.validate(iop(List.of(together)))).isEmpty();
    }

    @Test
    void aWarningIsNoViolation() {
        Contribution together = ContributionBuilder.builder().byAll(true).build();
        Partnership doubtful = iop(List.of(together));

        assertThat(Brygga.create().check(doubtful, LocalDate.of(2026, 11, 1)).count(Severity.WARNING))
                .isPositive();
        assertThat(UNCONFIGURED.validate(doubtful)).isEmpty();
    }

    @Test
    void theWordsAreInTheLanguageOfTheHost() {
        Validator swedish = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.forLanguageTag("sv"))
                .buildValidatorFactory()
                .getValidator();

        assertThat(swedish.validate(iop(List.of())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Inget bidrag är angivet.");
    }

    @Test
    void theDayComesFromTheClockOfTheHost() {
        Validator before = at("2009-12-31");

        assertThat(before.validate(iop(List.of()))).isEmpty();
        assertThat(at("2010-01-01").validate(iop(List.of()))).hasSize(1);
    }

    private static Validator at(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    private static Finding payload(ConstraintViolation<?> violation) {
        return ((HibernateConstraintViolation<?>) violation).getDynamicPayload(Finding.class);
    }

    private static Partnership iop(List<Contribution> contributions) {
        return PartnershipBuilder.builder()
                .id("iop")
                .form(Code.of("IOP"))
                .country(CountryCode.of("SE"))
                .parties(List.of(signatory("city", Party.Side.PUBLIC), signatory("association", Party.Side.IDEA_BASED)))
                .contributions(contributions)
                .build();
    }

    private static Party signatory(String id, Party.Side side) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", id))
                .role(Party.Role.SIGNATORY)
                .side(side)
                .build();
    }
}
