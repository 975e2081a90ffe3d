// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.brygga.check.Profile;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.sweden.SwedenPack;
import org.brygga.country.universal.UniversalPack;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.value.Code;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.validation.RulesInForce;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class BryggaAutoConfigurationTest {

    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), ZoneOffset.UTC);

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(BryggaAutoConfiguration.class, ValidationAutoConfiguration.class));

    @Test
    void offersTheFacadeWithEveryPack() {
        context.run(started -> assertThat(started.getBean(Brygga.class).packs().list())
                .extracting(CountryPack::id)
                .contains("universal", "sweden", "denmark", "norway"));
    }

    @Test
    void everyBeanGivesWayToTheApplicationsOwn() {
        CountryPacks own = CountryPacks.of(new UniversalPack());
        Brygga facade = Brygga.builder().packs(own).build();

        context.withBean(CountryPacks.class, () -> own)
                .withBean(Brygga.class, () -> facade)
                .withBean(RulesInForce.class, () -> RulesInForce.NONE)
                .run(started -> {
                    assertThat(started).getBean(CountryPacks.class).isSameAs(own);
                    assertThat(started).getBean(Brygga.class).isSameAs(facade);
                    assertThat(started).getBean(RulesInForce.class).isSameAs(RulesInForce.NONE);
                    assertThat(started.getBean(Validator.class).validate(iopWithoutContributions()))
                            .isEmpty();
                });
    }

    @Test
    void theApplicationsOwnPacksReachTheFacade() {
        context.withBean(CountryPacks.class, () -> CountryPacks.of(new UniversalPack(), new SwedenPack()))
                .run(started ->
                        assertThat(started.getBean(Brygga.class).packs().list()).hasSize(2));
    }

    @Test
    void keepsOnlyTheNamedPacksAndWhatAllShare() {
        context.withPropertyValues("brygga.packs=norway")
                .run(started -> assertThat(started.getBean(CountryPacks.class).list())
                        .extracting(CountryPack::id)
                        .containsExactly("universal", "norway"));
    }

    @Test
    void judgesUnderTheNamedProfile() {
        context.withPropertyValues("brygga.profile=import-draft").run(started -> {
            assertThat(started.getBean(Brygga.class).profile()).isEqualTo(Profile.IMPORT_DRAFT);
            assertThat(started.getBean(RulesInForce.class).profile()).isEqualTo(Profile.IMPORT_DRAFT);
        });
    }

    @Test
    void anUnknownProfileFailsTheStartWithTheWordsThatAreKnown() {
        context.withPropertyValues("brygga.profile=LENIENT")
                .run(started -> assertThat(explained(started.getStartupFailure()))
                        .contains("brygga.profile", "LENIENT", "WORKING, IMPORT_DRAFT, REPORT, STRICT"));
    }

    @Test
    void anUnknownPackFailsTheStartWithThePacksThatAreThere() {
        context.withPropertyValues("brygga.packs=atlantis")
                .run(started -> assertThat(explained(started.getStartupFailure()))
                        .contains("brygga.packs", "atlantis", "denmark", "norway", "sweden"));
    }

    @Test
    void todayIsTheDayOfTheApplicationsClock() {
        context.withBean(Clock.class, () -> NEW_YEAR)
                .run(started ->
                        assertThat(started.getBean(Brygga.class).today()).isEqualTo(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void todayIsTheDayInTheNamedZone() {
        context.withBean(Clock.class, () -> NEW_YEAR)
                .withPropertyValues("brygga.zone=Europe/Stockholm")
                .run(started -> {
                    assertThat(started.getBean(Brygga.class).today()).isEqualTo(LocalDate.of(2026, 1, 1));
                    assertThat(started.getBean(RulesForValid.class).clock())
                            .isEqualTo(NEW_YEAR.withZone(ZoneId.of("Europe/Stockholm")));
                });
    }

    @Test
    void leavesTheValidatorsClockAloneWhereNothingIsSaid() {
        context.run(started ->
                assertThat(started.getBean(RulesForValid.class).clock()).isNull());
    }

    @Test
    void validRunsTheRulesOfTheCountry() {
        context.run(started -> assertThat(started.getBean(Validator.class).validate(iopWithoutContributions()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("contributions"));
    }

    @Test
    void validRunsOnlyThePacksThatAreKept() {
        context.withPropertyValues("brygga.packs=norway")
                .run(started -> assertThat(started.getBean(Validator.class).validate(iopWithoutContributions()))
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .doesNotContain("contributions"));
    }

    private static String explained(Throwable failure) {
        var analysis = new UnknownWordFailureAnalyzer().analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis.getDescription() + " " + analysis.getAction();
    }

    private static Partnership iopWithoutContributions() {
        return PartnershipBuilder.builder().id("iop").form(Code.of("IOP")).build();
    }
}
