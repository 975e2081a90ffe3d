// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Purpose;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.research.ResearchExport;
import org.brygga.sdk.research.ResearchRow;
import org.brygga.sdk.research.ResearchTable;
import org.junit.jupiter.api.Test;

class ResearchExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Viewer COORDINATOR =
            Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("RESEARCH"), ProtectedTown.NOON);
    private static final Brygga BRYGGA = Brygga.create();

    private static PersonKey key(int number) {
        return PersonKey.of(new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    /** Women by their years of birth, all in one group, the first ones at all sessions. */
    private static Dataset women(List<Integer> years, boolean forResearch) {
        IndexedDataset.Builder records = IndexedDataset.builder()
                .add(AreaBuilder.builder()
                        .id("town")
                        .kind(Code.of("MUNICIPALITY"))
                        .build())
                .add(AreaBuilder.builder()
                        .id("quarter")
                        .kind(Code.of("NEIGHBOURHOOD"))
                        .parent(Ref.of("area", "town"))
                        .build());
        List<Enrolment> enrolments = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        for (int number = 0; number < years.size(); number++) {
            Ref person = Ref.of("participant", "p" + number);
            records.add(ParticipantBuilder.builder()
                    .id("p" + number)
                    .person(key(number))
                    .name(PersonName.of("Kanarina Number" + number))
                    .birthYear(BirthYear.of(String.valueOf(years.get(number))))
                    .purposes(
                            forResearch
                                    ? List.of(new Purpose(Code.of("RESEARCH"), Code.of("CONSENT"), null))
                                    : List.of())
                    .build());
            enrolments.add(EnrolmentBuilder.builder()
                    .id("e" + number)
                    .person(person)
                    .status(Code.of(number % 2 == 0 ? "COMPLETED" : "LEFT"))
                    .build());
            attendance.add(new Attendance("s1", person, Attendance.Mark.PRESENT, null, null));
        }
        return records.add(GroupBuilder.builder()
                        .id("tuesday")
                        .programme(Ref.of("programme", "programme"))
                        .area(Ref.of("area", "quarter"))
                        .period(Period.of(DAY.minusMonths(6), DAY))
                        .enrolments(enrolments)
                        .attendance(attendance)
                        .sessions(List.of(session("s1"), session("s2")))
                        .build())
                .build();
    }

    private static Session session(String id) {
        return SessionBuilder.builder()
                .id(id)
                .date(DAY.minusDays(1))
                .status(Code.of("HELD"))
                .build();
    }

    private static ResearchTable table(Dataset dataset, int secret, int k) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) secret;
        return new ResearchExport(BRYGGA, bytes, k).of(dataset, DAY, COORDINATOR);
    }

    @Property(tries = 60, seed = "91", edgeCases = EdgeCasesMode.NONE)
    void nobodyIsAloneInWhatSomebodyMightKnow(
            @ForAll @Size(max = 40) List<@IntRange(min = 1950, max = 2008) Integer> years,
            @ForAll @IntRange(min = 3, max = 6) int k) {
        ResearchTable table = table(women(years, true), 1, k);

        Map<String, Set<String>> alike = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.ageBand() + row.municipality() + row.year() + row.programme(),
                        Collectors.mapping(ResearchRow::pseudonym, Collectors.toSet())));
        assertThat(alike.values()).allSatisfy(people -> assertThat(people).hasSizeGreaterThanOrEqualTo(k));
        assertThat(table.rows().size() + table.withheld()).isEqualTo(years.size());
    }

    @Test
    void aRowIsCoarseAndNamesNobody() throws IOException {
        ResearchTable table = table(women(List.of(1990, 1991, 1992), true), 1, 3);
        StringWriter csv = new StringWriter();
        table.write(csv);

        assertThat(table.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.ageBand()).isEqualTo("30-39");
            assertThat(row.municipality()).isEqualTo("town");
            assertThat(row.year()).isEqualTo(2025);
            assertThat(row.attended()).isEqualTo(50);
        });
        assertThat(csv.toString())
                .startsWith("pseudonym,ageBand,municipality,year,programme,attended,completed,outcome")
                .doesNotContain("Kanarina", "1990", key(0).key(), "p0", "quarter");
        assertThat(table.statement()).contains("at least 3 people are alike", "0 people were withheld");
    }

    @Test
    void whoeverIsUnlikeTheOthersIsWithheld() {
        ResearchTable table = table(women(List.of(1990, 1991, 1992, 1955), true), 1, 3);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.withheld()).isEqualTo(1);
    }

    @Test
    void onlyWhoseRecordsAreHeldForResearchIsInIt() {
        assertThat(table(women(List.of(1990, 1991, 1992), false), 1, 3).rows()).isEmpty();
    }

    @Test
    void anotherSecretGivesOtherPseudonymsAndAnotherOrder() {
        Dataset women = women(List.of(1990, 1991, 1992, 1993, 1994), true);

        List<String> one = pseudonyms(table(women, 1, 3));
        List<String> other = pseudonyms(table(women, 2, 3));

        assertThat(one).isEqualTo(pseudonyms(table(women, 1, 3))).isSorted().doesNotContainAnyElementsOf(other);
    }

    private static List<String> pseudonyms(ResearchTable table) {
        return table.rows().stream().map(ResearchRow::pseudonym).toList();
    }

    @Test
    void fewerThanThreeAlikeIsRefused() {
        assertThatThrownBy(() -> new ResearchExport(BRYGGA, new byte[32], 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
