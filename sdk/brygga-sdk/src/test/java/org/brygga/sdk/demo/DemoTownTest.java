// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.country.sweden.number.Organisationsnummer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.References;
import org.brygga.finding.Severity;
import org.brygga.model.event.Event;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.junit.jupiter.api.Test;

class DemoTownTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final CountryCode NORWAY = CountryCode.of("NO");

    // What was made when these records were last changed. A new component or a new kind of record changes it, nothing
    // else may.
    private static final String DIGEST = "17584ef299b064aaedd7f88d95588362eaf28d8e883ae57e0c53d33eed40270b";

    @Property(tries = 40)
    void nothingIsFoundInWhatWasMadeWithoutMistakes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 700) int size,
            @ForAll @IntRange(min = 0, max = 31_000) int days) {
        LocalDate asOf = LocalDate.of(2015, 1, 1).plusDays(days);

        assertThat(BRYGGA.check(DemoTown.of(seed, size, asOf).make().dataset(), asOf).stream()
                        .filter(finding -> finding.severity() != Severity.INFO))
                .isEmpty();
    }

    @Property(tries = 20)
    void thereAreAsManyPeopleAsAreAskedFor(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int size) {
        assertThat(people(DemoTown.of(seed, size).make().dataset())).hasSize(size);
    }

    @Test
    void theSameSeedMakesTheSameRecordsOnEveryMachine() {
        assertThat(digest(DemoTown.of(7, 300))).isEqualTo(DIGEST).isEqualTo(digest(DemoTown.of(7, 300)));
        assertThat(digest(DemoTown.of(8, 300))).isNotEqualTo(DIGEST);
        assertThat(digest(DemoTown.of(7, 300, DemoTown.DAY.plusDays(1)))).isNotEqualTo(DIGEST);
    }

    @Test
    void everyReferenceLeadsToARecord() {
        Dataset made = DemoTown.of(1, 500).make().dataset();

        assertThat(made.all().stream().flatMap(References::of))
                .isNotEmpty()
                .allSatisfy(
                        target -> assertThat(made.find(Aggregate.class, target)).isPresent());
    }

    @Test
    void aTownHasEverythingThatAProgrammeHas() {
        Dataset made = DemoTown.of(1, 900).make().dataset();

        for (Class<? extends Aggregate> type : List.<Class<? extends Aggregate>>of(
                Organisation.class,
                Partnership.class,
                Grant.class,
                Volunteer.class,
                Participant.class,
                ContactPerson.class,
                MeetingPlace.class,
                OutreachLog.class,
                Event.class)) {
            assertThat(made.all(type)).as(type.getSimpleName()).isNotEmpty();
        }
        assertThat(made.all(Group.class).stream()
                        .map(group -> String.valueOf(group.status()))
                        .distinct())
                .containsExactlyInAnyOrder("PLANNED", "ACTIVE", "COMPLETED");
        assertThat(made.all(Group.class)).anyMatch(group -> !group.waitingList().isEmpty());
        assertThat(made.all(Partnership.class).stream()
                        .map(one -> String.valueOf(one.form()))
                        .distinct())
                .containsExactlyInAnyOrder("IOP", "COOPERATION_AGREEMENT", "CITIZEN_PROMISE");
        assertThat(people(made)).anyMatch(person -> person.protection() != null);
    }

    @Test
    void nobodyIsMeant() {
        Dataset made = DemoTown.of(5, 2000).make().dataset();

        assertThat(made.all(HeldIdentifier.class)).isEmpty();
        assertThat(contacts(made).map(ContactDetail::reveal))
                .isNotEmpty()
                .allSatisfy(
                        detail -> assertThat(detail).matches("[a-z0-9-]+@example\\.org|070-1740(60[5-9]|6[1-9]\\d)"));
        assertThat(made.all(Organisation.class).stream()
                        .flatMap(one -> one.registrations().stream())
                        .flatMap(one -> Stream.ofNullable(one.number())))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(Organisationsnummer.read(number.reveal(), DemoTown.DAY)
                                .advices())
                        .containsExactly(Organisationsnummer.UNASSIGNED_GROUP));
    }

    @Test
    void countriesAreWeighed() {
        assertThat(countries(DemoTown.of(1, 3000).in(NORWAY))).containsOnlyKeys("NO");
        Map<String, Long> weighed = countries(DemoTown.of(1, 24_000).in(Map.of(CountryCode.of("DK"), 1, NORWAY, 3)));
        assertThat(weighed).containsEntry("DK", 25L).containsEntry("NO", 75L);
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> DemoTown.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, DemoTown.MOST_PEOPLE + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, 1, LocalDate.of(2101, 1, 1)))
                .hasMessage("The day lies in 2015 to 2100");
        assertThatThrownBy(() -> DemoTown.of(1, 1).withMistakes(0.31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, 1).withMistakes(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, 1).in(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, 1).in(Map.of(NORWAY, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DemoTown.of(1, 1).in(CountryCode.of("FI")))
                .hasMessage("Towns are made up in SE, DK and NO");
    }

    @Test
    void aLargeTownIsMadeWithinAMinute() {
        int size = "full".equals(System.getProperty("brygga.size")) ? 100_000 : 10_000;
        Instant begun = Instant.now();

        Dataset made = DemoTown.of(1, size).make().dataset();

        assertThat(people(made)).hasSize(size);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    private static List<PersonRecord> people(Dataset made) {
        return made.all().stream()
                .filter(PersonRecord.class::isInstance)
                .map(PersonRecord.class::cast)
                .toList();
    }

    private static Stream<ContactDetail> contacts(Dataset made) {
        return Stream.of(
                        made.all(Volunteer.class).stream().map(Volunteer::contacts),
                        made.all(Participant.class).stream().map(Participant::contacts),
                        made.all(ContactPerson.class).stream().map(ContactPerson::workContacts))
                .flatMap(each -> each)
                .flatMap(List::stream);
    }

    private static Map<String, Long> countries(DemoTown town) {
        return town.make().dataset().all(Grant.class).stream()
                .collect(Collectors.groupingBy(grant -> String.valueOf(grant.country()), Collectors.counting()));
    }

    private static String digest(DemoTown town) {
        String text =
                town.make().dataset().all().stream().map(DatasetWriter::line).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
