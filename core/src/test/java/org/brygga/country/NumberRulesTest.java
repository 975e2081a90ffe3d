// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brygga.check.Profile;
import org.brygga.check.RuleCheck;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.HeldIdentifierBuilder;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of the tests of each kind. */
class NumberRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final RuleCheck RULES = new RuleCheck(CountryPacks.load().rules());

    @ParameterizedTest
    @CsvSource({
        "SE_ORGANISATIONSNUMMER,  559999-9990, SE-ORG-001, check-digit",
        "SE_ORGANISATIONSNUMMER,  55999999,    SE-ORG-001, length",
        "SE_ORGANISATIONSNUMMER,  551399-9994, SE-ORG-001, series",
        "DK_CVR,                  99999994,    DK-ORG-001, check-digit",
        "DK_CVR,                  01234560,    DK-ORG-001, series",
        "NO_ORGANISASJONSNUMMER,  999999998,   NO-ORG-001, check-digit",
        "NO_ORGANISASJONSNUMMER,  799999994,   NO-ORG-001, series"
    })
    void aWrongRegistrationIsAnErrorOfThePackOfTheNumber(String kind, String number, String code, String reason) {
        for (String country : List.of("SE", "DK", "NO", "FI")) {
            Findings findings = check(organisation(country, kind, number).build());

            assertThat(findings.list()).singleElement().satisfies(finding -> {
                assertThat(finding.code().text()).isEqualTo(code);
                assertThat(finding.severity()).hasToString("ERROR");
                assertThat(finding.path()).hasToString("/registrations/0/number");
                assertThat(finding.arguments()).containsEntry("reason", reason);
                assertThat(finding.toString()).doesNotContain(number);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SE_ORGANISATIONSNUMMER, 559999-9991",
        "SE_ORGANISATIONSNUMMER, 890201-9986",
        "DK_CVR,                 99 99 99 93",
        "NO_ORGANISASJONSNUMMER, 999 999 999",
        "OTHER,                  999999998"
    })
    void aGoodRegistrationIsAcceptedAsRegistersWriteIt(String kind, String number) {
        assertThat(check(organisation("DK", kind, number).build()).list()).isEmpty();
    }

    @Test
    void aNumberMadeUpForTestsIsAWarning() {
        assertThat(check(organisation("NO", "NO_ORGANISASJONSNUMMER", "299999998")
                                .build())
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).hasToString("WARNING");
                    assertThat(finding.text()).contains("made up for tests");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, ,                      202100-9994, true",
        "MUNICIPALITY, ,                      802999-9995, false",
        "MUNICIPALITY, LIMITED_COMPANY,       559999-9991, true",
        "CIVIL_SOCIETY, NON_PROFIT_ASSOCIATION, 802999-9995, true",
        "CIVIL_SOCIETY, NON_PROFIT_ASSOCIATION, 769999-9996, false",
        "CIVIL_SOCIETY, ASSOCIATION,          769999-9996, true",
        "CIVIL_SOCIETY, ECONOMIC_ASSOCIATION, 802999-9995, false",
        "CIVIL_SOCIETY, ,                     559999-9991, true",
        "BUSINESS,      ,                     890201-9986, true",
        "MUNICIPALITY,  ,                     802999-9994, true"
    })
    void theFirstDigitTellsTheKindOfOrganisation(String kind, String form, String number, boolean fits) {
        Organisation organisation = organisation("SE", "SE_ORGANISATIONSNUMMER", number)
                .kind(Code.of(kind))
                .legalForm(form == null ? null : Code.of(form))
                .build();

        assertThat(codes(check(organisation)).contains("SE-ORG-002")).isEqualTo(!fits);
    }

    @ParameterizedTest
    @CsvSource({
        "SE_PERSONNUMMER,  890201-9985, SE-PNR-001, ERROR,   check-digit",
        "SE_PERSONNUMMER,  890230-9981, SE-PNR-001, ERROR,   date",
        "DK_CPR,           300290-0999, DK-CPR-001, ERROR,   date",
        "DK_CPR,           610190-0999, DK-CPR-001, WARNING, replacement",
        "NO_FODSELSNUMMER, 01019900042, NO-FNR-001, ERROR,   check-digit",
        "NO_FODSELSNUMMER, 01019010054, NO-FNR-001, ERROR,   check-digit",
        "NO_FODSELSNUMMER, 01819010001, NO-FNR-001, WARNING, synthetic",
        "NO_FODSELSNUMMER, 01419010029, NO-FNR-001, WARNING, temporary"
    })
    void aWrongIdentifierIsFoundWithoutBeingShown(
            String kind, String number, String code, String severity, String reason) {
        assertThat(check(identifier(kind, number)).list()).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo(code);
            assertThat(finding.severity()).hasToString(severity);
            assertThat(finding.path()).hasToString("/value");
            assertThat(finding.arguments()).containsEntry("reason", reason);
            assertThat(finding.toString()).doesNotContain(number).doesNotContain(number.replace("-", ""));
        });
    }

    @Test
    void aCprNumberWithoutModulus11IsOnlyMentioned() {
        assertThat(check(identifier("DK_CPR", "010190-0991")).list()).isEmpty();
        assertThat(check(identifier("DK_CPR", "010190-0992")).list())
                .singleElement()
                .extracting(Finding::severity)
                .hasToString("INFO");
    }

    @ParameterizedTest
    @CsvSource({
        "SE_PERSONNUMMER,  8902019986",
        "SE_PERSONNUMMER,  890060-9986",
        "NO_FODSELSNUMMER, 410110 20087",
        "PASSPORT,         890201-9985"
    })
    void aGoodIdentifierIsAccepted(String kind, String number) {
        assertThat(check(identifier(kind, number)).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "000000000000000000000000000000000"})
    void whatIsAMatterOfShapeIsNotSaidTwice(String number) {
        assertThat(check(identifier("SE_PERSONNUMMER", number)).list()).isEmpty();
        assertThat(check(organisation("SE", "SE_ORGANISATIONSNUMMER", number).build())
                        .list())
                .isEmpty();
    }

    @Test
    void theFingerprintDoesNotDependOnTheNumber() {
        Findings one = check(identifier("SE_PERSONNUMMER", "890201-9985"));
        Findings other = check(identifier("SE_PERSONNUMMER", "900602-2398"));

        assertThat(one.list().get(0).fingerprint())
                .isEqualTo(other.list().get(0).fingerprint());
    }

    private static Findings check(Aggregate record) {
        return RULES.alone(record, TODAY, Profile.WORKING);
    }

    private static List<String> codes(Findings findings) {
        return findings.list().stream().map(finding -> finding.code().text()).toList();
    }

    private static OrganisationBuilder organisation(String country, String kind, String number) {
        return OrganisationBuilder.builder()
                .id("org")
                .name("Organisation")
                .country(CountryCode.of(country))
                .registrations(List.of(new RegistrationNumber(Code.of(kind), IdentifierValue.of(number))));
    }

    private static HeldIdentifier identifier(String kind, String number) {
        return HeldIdentifierBuilder.builder()
                .id("held")
                .kind(Code.of(kind))
                .value(IdentifierValue.of(number))
                .reason(Code.of("CONSENT"))
                .until(LocalDate.of(2100, 1, 1))
                .build();
    }
}
