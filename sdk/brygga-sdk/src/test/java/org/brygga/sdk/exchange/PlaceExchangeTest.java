// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.ReadResult;
import org.junit.jupiter.api.Test;

class PlaceExchangeTest {

    private static final LocalDate DAY = DemoTown.DAY;
    private static final PlaceExchange EXCHANGE = new PlaceExchange(Brygga.create());

    @Property(tries = 15)
    void whatIsWrittenIsReadBackAndWrittenTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 800) int size)
            throws IOException {
        Written first = written(DemoTown.of(seed, size).make().dataset());

        ReadResult read = EXCHANGE.read(first.stream(), "places.json");

        assertThat(first.findings()).isEmpty();
        assertThat(first.mistakes("places.schema.json")).isEmpty();
        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().all(MeetingPlace.class)).isNotEmpty();
        assertThat(written(read.dataset())).isEqualTo(first);
    }

    @Test
    void onlyOpeningsThatAreToComeAreWritten() throws IOException {
        Dataset made = DemoTown.of(1, 100).make().dataset();

        String text = written(made).text();

        assertThat(made.all(MeetingPlace.class))
                .flatExtracting(MeetingPlace::openings)
                .anyMatch(opening -> opening.date() != null && opening.date().isBefore(DAY));
        assertThat(text.lines().filter(line -> line.contains("dtstart")))
                .isNotEmpty()
                .allMatch(line -> line.contains("2026-03") || line.contains("2026-04"));
        assertThat(text).doesNotContain("visits");
    }

    @Test
    void whatTheStandardDemandsAndNobodyStatesIsToldAndTheNumberOfAPersonStays() throws IOException {
        Dataset records = IndexedDataset.builder()
                .add(OrganisationBuilder.builder()
                        .id("trader")
                        .name("A trader")
                        .registrations(List.of(
                                new RegistrationNumber(
                                        Code.of("SE_ORGANISATIONSNUMMER"), IdentifierValue.of("18900101-9802")),
                                new RegistrationNumber(Code.of("DK_CVR"), IdentifierValue.of("12345"))))
                        .build())
                .add(OrganisationBuilder.builder().id("nameless").build())
                .add(MeetingPlaceBuilder.builder()
                        .id("cafe")
                        .name("Café")
                        .host(Ref.of("organisation", "nowhere"))
                        .status(Code.of("ACTIVE"))
                        .build())
                .build();

        Written written = written(records);

        assertThat(written.mistakes("places.schema.json")).isEmpty();
        assertThat(written.text()).contains("A trader").doesNotContain("900101", "9802", "12345", "identifier", "Café");
        assertThat(written.findings().stream().map(PlaceExchangeTest::place))
                .containsExactlyInAnyOrder(
                        "COM-SHP-NotNull organisation:nameless /name", "COM-SHP-NotNull meeting-place:cafe /host");
    }

    @Test
    void nothingIsLostInSilence() throws IOException {
        ReadResult read = EXCHANGE.read(Written.stream("""
                {"organizations": [
                  {"id": "8c1e2f3a-0000-4000-8000-000000000001", "name": "Mothers", "description": "We meet.",
                   "email": "post@example.org", "year_incorporated": 2015.5, "legal_status": "Club",
                   "organization_identifiers": [{"id": "x", "identifier_scheme": "GB-CHC", "identifier": "1"},
                     {"id": "y", "identifier_scheme": "SE-ON", "identifier": "18900101-9802"}]}],
                 "services": [
                  {"id": "8c1e2f3a-0000-4000-8000-000000000002", "name": "Tea",
                   "organization_id": "8c1e2f3a-0000-4000-8000-000000000001",
                   "status": "open", "languages": [{"id": "l", "code": "so"}], "description": "Tea and talk",
                   "schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "dtstart": "2026-03-09",
                                  "valid_to": "2026-06-01", "opens_at": "13:00Z"}],
                   "service_at_locations": [{"id": "a", "location": {"id": "l1", "location_type": "physical",
                     "name": "The square", "latitude": 59.1, "accessibility": []}}]}],
                 "meta": {}}"""), "places.json");

        assertThat(read.findings().stream()
                        .map(PlaceExchangeTest::place)
                        .map(place -> place.split(":", 2)[0] + place.replaceFirst("^[^/]*", " ")))
                .containsExactlyInAnyOrder(
                        "COM-DOC-004 document ",
                        "COM-DOC-004 organisation /organizations/0/email",
                        "COM-DOC-008 organisation /organizations/0/legal_status",
                        "COM-DOC-008 organisation /organizations/0/year_incorporated",
                        "COM-DOC-008 organisation /organizations/0/organization_identifiers/0/identifier_scheme",
                        "COM-DOC-004 organisation /organizations/0/organization_identifiers/0/identifier",
                        "COM-DOC-008 organisation /organizations/0/organization_identifiers/1/identifier",
                        "COM-DOC-008 meeting-place /services/0/status",
                        "COM-DOC-008 meeting-place /services/0/description",
                        "COM-DOC-004 meeting-place /services/0/languages",
                        "COM-DOC-004 meeting-place /services/0/schedules/0/freq",
                        "COM-DOC-004 meeting-place /services/0/schedules/0/byday",
                        "COM-DOC-008 meeting-place /services/0/schedules/0/valid_to",
                        "COM-DOC-008 meeting-place /services/0/schedules/0/opens_at",
                        "COM-DOC-004 meeting-place /services/0/service_at_locations/0/location/latitude",
                        "COM-DOC-004 meeting-place /services/0/service_at_locations/0/location/accessibility");
        assertThat(read.dataset().all(MeetingPlace.class)).hasSize(1);
    }

    @Property(tries = 40)
    void aDocumentThatBreaksOffIsReadAsFarAsItGoes(@ForAll @IntRange(min = 0, max = 5000) int at) throws IOException {
        String text = written(DemoTown.of(1, 100).make().dataset()).text();

        ReadResult read = EXCHANGE.read(Written.stream(text.substring(0, Math.min(at, text.length() - 3))), "p.json");

        assertThat(read.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Written written(Dataset records) throws IOException {
        return Written.by(out -> EXCHANGE.write(records, DAY, Written.COORDINATOR, out));
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.subject() + " " + finding.path().pointer();
    }
}
