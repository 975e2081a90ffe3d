// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.country.sweden.number.Organisationsnummer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.PostalAddressBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.ReadResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantExchangeTest {

    private static final LocalDate DAY = DemoTown.DAY;
    private static final Brygga BRYGGA = Brygga.create();
    private static final GrantExchange EXCHANGE = new GrantExchange(BRYGGA, "360G-test");

    // A test number of the Swedish Tax Agency: nobody has it.
    private static final String OF_A_PERSON = "18900101-9802";

    @Property(tries = 15)
    void whatIsWrittenIsReadBackAndWrittenTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 800) int size)
            throws IOException {
        Written first = written(DemoTown.of(seed, size).make().dataset());

        ReadResult read = EXCHANGE.read(first.stream(), "grants.json");

        assertThat(first.findings()).isEmpty();
        assertThat(first.mistakes("grants.schema.json")).isEmpty();
        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().all(Grant.class)).isNotEmpty();
        assertThat(written(read.dataset())).isEqualTo(first);
    }

    @Test
    void aGrantThatTheStandardCannotSayIsLeftOutAndTold() throws IOException {
        Dataset records = IndexedDataset.builder()
                .add(organisation("funder", null).build())
                .add(organisation("association", null).build())
                .add(grant("whole").build())
                .add(grant("month").decided(PartialDate.parse("2026-01")).build())
                .add(grant("unknown").total(new Money(null, "SEK")).build())
                .add(grant("nobody").parties(List.of()).build())
                .add(grant("refused").status(Code.of("REFUSED")).build())
                .build();

        Written written = written(records);

        assertThat(written.text()).contains("360G-test-whole").doesNotContain("month", "unknown", "nobody", "refused");
        assertThat(written.findings().stream().map(GrantExchangeTest::place))
                .containsExactlyInAnyOrder(
                        "COM-SHP-NotNull grant:month /decided",
                        "COM-SHP-NotNull grant:unknown /total",
                        "COM-SHP-NotNull grant:nobody /parties");
        assertThat(written.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void theNumberAndTheAddressOfASoleTraderStayAtHome() throws IOException {
        RegistrationNumber hers =
                new RegistrationNumber(Code.of("SE_ORGANISATIONSNUMMER"), IdentifierValue.of(OF_A_PERSON));
        RegistrationNumber own =
                new RegistrationNumber(Code.of("SE_ORGANISATIONSNUMMER"), IdentifierValue.of("402399-3811"));
        assertThat(Organisationsnummer.read(OF_A_PERSON, DAY).advices()).contains(Organisationsnummer.SOLE_TRADER);
        Dataset records = IndexedDataset.builder()
                .add(organisation("funder", own)
                        .addresses(List.of(PostalAddressBuilder.builder()
                                .street("Fondgatan 1")
                                .build()))
                        .build())
                .add(organisation("association", hers)
                        .legalForm(Code.of("SOLE_TRADER"))
                        .addresses(List.of(PostalAddressBuilder.builder()
                                .street("Hemgatan 1")
                                .build()))
                        .build())
                .add(grant("whole").build())
                .build();

        assertThat(written(records).text())
                .contains("SE-ON-4023993811", "Fondgatan", "360G-test-ORG-association")
                .doesNotContain("Hemgatan", "900101", "9802");
        Organisation unlabelled = organisation("association", hers).build();
        assertThat(written(IndexedDataset.builder()
                                .add(unlabelled)
                                .add(organisation("funder", own).build())
                                .add(grant("whole").build())
                                .build())
                        .text())
                .contains("360G-test-ORG-association")
                .doesNotContain("900101", "9802");
    }

    @Test
    void nothingIsLostInSilence() throws IOException {
        ReadResult read = EXCHANGE.read(Written.stream("""
                {"version": "1.1", "license": "CC BY 4.0", "Amina Nurvali": 1,
                 "grants": [
                  {"id": "360G-test-a", "title": "A", "description": "For meetings", "currency": "SEK",
                   "amountAppliedFor": 900, "amountAwarded": 500, "awardDate": "2026-01-10T09:30:00Z",
                   "Amina": "secret",
                   "plannedDates": [{"startDate": "2026-02", "duration": 6}, {"startDate": "2027"}],
                   "recipientOrganization": [{"id": "SE-ON-4023993811", "name": "Homes", "telephone": "0"}, "nobody"],
                   "fundingOrganization": [{"id": "GB-CHC-1", "name": "Fund", "addressCountry": "Sweden"}]},
                  {"id": "360G-test-a", "title": "A again", "amountAwarded": "much"},
                  7]}"""), "grants.json");

        assertThat(read.findings().stream().map(GrantExchangeTest::place))
                .containsExactlyInAnyOrder(
                        "COM-DOC-004 document:- /license",
                        "COM-DOC-004 document:- ",
                        "COM-DOC-004 grant:a /grants/0/amountAppliedFor",
                        "COM-DOC-004 grant:a /grants/0",
                        "COM-DOC-004 grant:a /grants/0/plannedDates/0/duration",
                        "COM-DOC-004 grant:a /grants/0/plannedDates/1/startDate",
                        "COM-DOC-004 grant:a /grants/0/recipientOrganization/0/telephone",
                        "COM-DOC-006 grant:a /grants/0/recipientOrganization/1",
                        "COM-DOC-008 grant:a /grants/0/fundingOrganization/0/addressCountry",
                        "COM-DOC-008 grant:a /grants/0/awardDate",
                        "COM-DOC-006 grant:a /grants/1/amountAwarded",
                        "COM-DOC-013 grant:a /grants/1/id",
                        "COM-DOC-006 document:- ");
        assertThat(read.findings().toString() + read.findings().list()).doesNotContain("Amina", "secret", "nobody");
        assertThat(read.findings())
                .allMatch(
                        finding -> finding.origin() != null && finding.origin().line() != null);
        assertThat(read.dataset().all(Grant.class)).hasSize(1).allSatisfy(grant -> {
            assertThat(grant.total()).isEqualTo(Money.of(500, "SEK"));
            assertThat(String.valueOf(grant.decided())).isEqualTo("2026-01-10");
        });
        assertThat(read.dataset().all(Organisation.class))
                .extracting(Organisation::country)
                .containsExactly(CountryCode.of("SE"), null);
    }

    @Property(tries = 60)
    void aDocumentThatBreaksOffIsReadAsFarAsItGoes(@ForAll @IntRange(min = 0, max = 5000) int at) throws IOException {
        String text = written(DemoTown.of(1, 300).make().dataset()).text();

        ReadResult read =
                EXCHANGE.read(Written.stream(text.substring(0, Math.min(at, text.length() - 3))), "grants.json");

        assertThat(read.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void theNumberOfAPersonIsNotTakenOver() throws IOException {
        ReadResult read = EXCHANGE.read(Written.stream("""
                {"grants": [{"id": "360G-test-a", "fundingOrganization": [{"id": "SE-ON-18900101-9802", "name": "A trader"}]}]}"""), "grants.json");

        assertThat(read.findings().stream().map(GrantExchangeTest::place))
                .containsExactly("COM-DOC-008 grant:a /grants/0/fundingOrganization/0/id");
        assertThat(read.dataset().all(Organisation.class)).singleElement().satisfies(trader -> {
            assertThat(trader.name()).isEqualTo("A trader");
            assertThat(trader.registrations()).isEmpty();
            assertThat(trader.id()).doesNotContain("900101").hasSize(36);
        });
    }

    @Test
    void aDocumentOfAnotherKindIsToldAsOne() throws IOException {
        for (String other : List.of("{}", "[]", "7", "null", "", "{\"grant\": []}", "{\"grants\": {}}")) {
            assertThat(EXCHANGE.read(Written.stream(other), "other.json")
                            .findings()
                            .errors())
                    .as(other)
                    .isNotEmpty();
        }
    }

    @Test
    void aPrefixIsAWord() {
        assertThatThrownBy(() -> new GrantExchange(BRYGGA, "our town")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Written written(Dataset records) throws IOException {
        return Written.by(out -> EXCHANGE.write(records, DAY, Written.COORDINATOR, out));
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.subject() + " " + finding.path().pointer();
    }

    private static OrganisationBuilder organisation(String id, @Nullable RegistrationNumber registration) {
        return OrganisationBuilder.builder()
                .id(id)
                .name("The " + id)
                .country(CountryCode.of("SE"))
                .registrations(registration == null ? List.of() : List.of(registration));
    }

    private static GrantBuilder grant(String id) {
        return GrantBuilder.builder()
                .id(id)
                .name("Grant " + id)
                .status(Code.of("GRANTED"))
                .decided(PartialDate.parse("2026-01-10"))
                .total(Money.of(100_000, "SEK"))
                .parties(List.of(
                        GrantPartyBuilder.builder()
                                .role(GrantParty.Role.FUNDER)
                                .organisation(Ref.of("organisation", "funder"))
                                .build(),
                        GrantPartyBuilder.builder()
                                .role(GrantParty.Role.GRANTEE)
                                .organisation(Ref.of("organisation", "association"))
                                .build()));
    }
}
