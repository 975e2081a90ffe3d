// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.junit.jupiter.api.Test;

class GroupExchangeTest {

    private static final LocalDate DAY = DemoTown.DAY;
    private static final GroupExchange EXCHANGE = new GroupExchange(Brygga.create());

    @Property(tries = 15)
    void groupsAndMeetingsAreInTheShapeOfTheStandard(@ForAll long seed, @ForAll @IntRange(min = 10, max = 800) int size)
            throws IOException {
        Written written = written(DemoTown.of(seed, size).make().dataset());

        assertThat(written.findings()).isEmpty();
        assertThat(written.mistakes("groups.schema.json")).isEmpty();
    }

    @Test
    void nobodyIsInIt() throws IOException {
        Dataset made = DemoTown.of(3, 600).make().dataset();

        String text = written(made).text();

        Stream<PersonRecord> people =
                Stream.concat(made.all(Volunteer.class).stream(), made.all(Participant.class).stream());
        assertThat(people).isNotEmpty().allSatisfy(person -> {
            assertThat(text).doesNotContain(person.shownKey());
            assertThat(text).doesNotContain("\"" + person.id() + "\"");
            assertThat(text).doesNotContain(Naming.uuid(person.ref()));
        });
    }

    @Test
    void aMeetingHasTheTimeOfItsPlaceInSummerAndInWinter() throws IOException {
        Written written = written(town(
                "Europe/Oslo",
                session("s1", LocalDate.of(2026, 3, 27), "HELD"),
                session("s2", LocalDate.of(2026, 4, 3), "CANCELLED")));

        assertThat(written.text())
                .contains(
                        "2026-03-27T09:30+01:00",
                        "2026-04-03T09:30+02:00",
                        "\"cancelled\": true",
                        "\"cancelled\": false");
    }

    @Test
    void whatCannotBeSaidIsTold() throws IOException {
        Written withoutZone = written(town("Mars", session("s1", DAY, "PLANNED")));
        Written withoutTimes = written(
                town("Europe/Oslo", SessionBuilder.builder().id("s1").date(DAY).build()));

        assertThat(withoutZone.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path().pointer()).isEqualTo("/zone"));
        assertThat(withoutTimes.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path().pointer()).isEqualTo("/sessions/0"));
        assertThat(withoutTimes.mistakes("groups.schema.json")).isEmpty();
    }

    private static Dataset town(String zone, Session... sessions) {
        return IndexedDataset.builder()
                .add(OrganisationBuilder.builder()
                        .id("association")
                        .name("Association")
                        .build())
                .add(GroupBuilder.builder()
                        .id("tuesday")
                        .name("Tuesday")
                        .organisation(Ref.of("organisation", "association"))
                        .zone(zone)
                        .sessions(List.of(sessions))
                        .build())
                .build();
    }

    private static Session session(String id, LocalDate date, String status) {
        return SessionBuilder.builder()
                .id(id)
                .date(date)
                .start(LocalTime.of(9, 30))
                .end(LocalTime.of(12, 0))
                .status(Code.of(status))
                .build();
    }

    private static Written written(Dataset records) throws IOException {
        return Written.by(out -> EXCHANGE.write(records, DAY, Written.COORDINATOR, out));
    }
}
