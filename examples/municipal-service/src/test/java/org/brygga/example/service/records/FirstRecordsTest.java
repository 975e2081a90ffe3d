// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.group.Group;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.junit.jupiter.api.Test;

class FirstRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Brygga brygga = Brygga.create();

    private List<Aggregate> all(LocalDate day) throws IOException {
        List<Aggregate> all = new ArrayList<>(new DocumentedProgrammes(brygga).records());
        all.addAll(new MadeUpTown(brygga).records(day));
        return all;
    }

    private Dataset dataset(LocalDate day) throws IOException {
        IndexedDataset.Builder records = IndexedDataset.builder();
        all(day).forEach(records::add);
        return records.build();
    }

    @Test
    void noTwoRecordsHaveTheSameId() throws IOException {
        assertThat(all(DAY).stream().map(Aggregate::ref))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(150);
        assertThat(all(DAY).stream()
                        .filter(PersonRecord.class::isInstance)
                        .map(record -> ((PersonRecord) record).person()))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void thereIsSomethingToLookIntoAndNothingThatWouldBeRefused() throws IOException {
        for (int days : List.of(0, 33, 97, 201, 365, 4_000)) {
            LocalDate day = DAY.plusDays(days);
            Findings findings = brygga.check(dataset(day), day);

            assertThat(findings.errors().stream().map(Finding::toString))
                    .as("as of %s", day)
                    .isEmpty();
            assertThat(ofTown(findings, Severity.WARNING)).as("as of %s", day).hasSizeGreaterThan(2);
            assertThat(ofTown(findings, Severity.INFO)).as("as of %s", day).isNotEmpty();
        }
    }

    private static List<String> ofTown(Findings findings, Severity severity) {
        return findings.with(severity).stream()
                .filter(finding -> finding.toString().contains("backa")
                        || finding.toString().contains("vasterangen"))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void fiveProgrammesAreDocumentedAndOneIsMadeUp() throws IOException {
        assertThat(dataset(DAY).all(Programme.class)).hasSize(6);
    }

    @Test
    void whoMayBeSignedInAsIsInTheRecords() throws IOException {
        Dataset dataset = dataset(DAY);
        Group group = dataset.find(Group.class, Ref.parse(Landmarks.GROUP)).orElseThrow();
        Volunteer leader = dataset.all(Volunteer.class).stream()
                .filter(volunteer -> Landmarks.LEADER.equals(volunteer.person()))
                .findFirst()
                .orElseThrow();

        assertThat(group.status()).isEqualTo(Code.of("ACTIVE"));
        assertThat(group.leads()).extracting(lead -> lead.person()).contains(leader.ref());
        assertThat(Objects.requireNonNull(leader.name()).reveal()).isEqualTo("Amina Exempel");
        assertThat(dataset.all().stream().map(record -> record.ref().text()))
                .contains(Landmarks.GRANT, Landmarks.QUARTER);
    }

    @Test
    void groupsAreInEveryState() throws IOException {
        assertThat(dataset(DAY).all(Group.class).stream().map(group -> String.valueOf(group.status())))
                .contains("PLANNED", "ACTIVE", "COMPLETED");
        assertThat(dataset(DAY).all(Group.class))
                .anyMatch(group -> !group.waitingList().isEmpty());
        assertThat(dataset(DAY).all(Partnership.class).stream().map(one -> String.valueOf(one.form())))
                .contains("IOP", "CITIZEN_PROMISE");
    }

    @Test
    void nobodyIsRealAndSomebodyIsHidden() throws IOException {
        Dataset dataset = dataset(DAY);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        brygga.write(dataset, written);
        String document = written.toString(StandardCharsets.UTF_8);

        assertThat(dataset.all(HeldIdentifier.class)).isEmpty();
        assertThat(document).doesNotContain("Marina", "Lingontuna", "Lärkvången", "@year", "@month");
        assertThat(dataset.all(ContactPerson.class)).hasSize(2);
        assertThat(dataset.all(Participant.class).stream()
                        .map(Participant::protection)
                        .filter(Objects::nonNull)
                        .map(Protection::level))
                .contains(Protection.Level.IDENTITY);
    }

    @Test
    void theSameDayMakesTheSameRecords() throws IOException {
        assertThat(all(DAY)).isEqualTo(all(DAY));
        assertThat(all(DAY)).isNotEqualTo(all(DAY.plusDays(1)));
    }

    @Test
    void aDayIsWrittenByItsDistance() {
        assertThat(RelativeDates.in("@-1@ @0@ @40@ @month-1@ @month2@ @year-1@", DAY))
                .isEqualTo("2026-11-25 2026-11-26 2027-01-05 2026-10 2027-01 2025");
    }
}
