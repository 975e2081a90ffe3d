// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.access.Hiding;
import org.brygga.dataset.CoarsePlaces;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Protection.Level;
import org.brygga.model.personal.Purpose;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.operation.people.ProtectionOperations;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.RecordArbitraries;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.Test;

class ProtectionOperationsTest {

    private static final ProtectionOperations STEPS = new ProtectionOperations(Walk.DESK, Checkers.PACKS);
    private static final PersonKey HER = PersonKey.of(new UUID(0xaaaa_0000_0000_4000L, 0x8000_0000_0000_0007L));
    private static final Area TOWN = area("town", "MUNICIPALITY", null);
    private static final Area DISTRICT = area("district", "CITY_DISTRICT", "town");
    private static final Area BLOCK = area("block", "NEIGHBOURHOOD", "district");
    private static final Area ALONE = area("alone", "NEIGHBOURHOOD", null);
    private static final Code REGISTER = Code.of("SE_SKYDDAD_FOLKBOKFORING");

    private static final List<String> SOURCES = List.of(
            "SELF",
            "AUTHORITY",
            "SUPPORT_SERVICE",
            "NO_FORTROLIG",
            "NO_STRENGT_FORTROLIG",
            "SE_SEKRETESSMARKERING",
            "SE_SKYDDAD_FOLKBOKFORING",
            "DK_NAVNE_OG_ADRESSEBESKYTTELSE",
            "DK_SAERLIG_BESKYTTELSE",
            "NO_SUCH_MARK");

    private static final Participant TAKES_PART = ParticipantBuilder.builder()
            .id("p")
            .person(HER)
            .area(BLOCK.ref())
            .retainUntil(LocalDate.of(2020, 1, 1))
            .purposes(List.of(new Purpose(Code.of("HEALTH"), Code.of("NO_SUCH_BASIS"), null)))
            .build();
    private static final Volunteer CARRIES = VolunteerBuilder.builder()
            .id("v")
            .person(HER)
            .status(Code.of("NO_SUCH_STATUS"))
            .areas(List.of(BLOCK.ref(), DISTRICT.ref(), ALONE.ref(), Ref.of("area", "nowhere")))
            .roles(List.of(RoleAssignmentBuilder.builder()
                    .role(Code.of("LEAD"))
                    .area(BLOCK.ref())
                    .build()))
            .retainUntil(LocalDate.of(2019, 1, 1))
            .build();
    private static final ContactPerson SPEAKS = ContactPersonBuilder.builder()
            .id("c")
            .person(HER)
            .roles(List.of(RoleAssignmentBuilder.builder()
                    .role(Code.of("CHAIR"))
                    .area(DISTRICT.ref())
                    .build()))
            .build();

    private static Area area(String id, String kind, String parent) {
        return AreaBuilder.builder()
                .id(id)
                .name("An area")
                .country(CountryCode.of("SE"))
                .kind(Code.of(kind))
                .parent(parent == null ? null : Ref.of("area", parent))
                .build();
    }

    private static Protection asking(Level level) {
        return new Protection(level, null, null);
    }

    private static Outcome<PersonRecord> raise(PersonRecord record, Protection protection, Aggregate... hers) {
        Walk walk = walk(hers);
        return STEPS.raise(record, protection, walk.around(), walk.by());
    }

    private static Walk walk(Aggregate... hers) {
        Aggregate[] all = new Aggregate[hers.length + 4];
        System.arraycopy(new Aggregate[] {TOWN, DISTRICT, BLOCK, ALONE}, 0, all, 0, 4);
        System.arraycopy(hers, 0, all, 4, hers.length);
        return new Walk(all);
    }

    private static <T> T of(Class<T> type, Outcome<?> outcome) {
        return outcome.records()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code().text())
                .distinct()
                .toList();
    }

    @Test
    void aWomanIsProtectedWhateverElseIsWrongInHerRecords() {
        Outcome<PersonRecord> outcome = raise(TAKES_PART, asking(Level.IDENTITY), TAKES_PART, CARRIES, SPEAKS);

        assertThat(outcome.done()).isTrue();
        assertThat(outcome.records())
                .hasSize(3)
                .allSatisfy(record ->
                        assertThat(((PersonRecord) record).protection()).isEqualTo(asking(Level.IDENTITY)));
        assertThat(codes(outcome.findings()))
                .as("what is wrong is told all the same")
                .contains("PRV-005", "PRV-002")
                .doesNotContain("PRV-004", "PRV-013");
        assertThat(outcome.events()).hasSize(3);
    }

    @Test
    void noneOfHerRecordsTellsOfAPlaceFinerThanAMunicipality() {
        Outcome<PersonRecord> outcome = raise(TAKES_PART, asking(Level.ADDRESS), TAKES_PART, CARRIES, SPEAKS);

        assertThat(of(Participant.class, outcome).area()).isEqualTo(TOWN.ref());
        assertThat(of(Volunteer.class, outcome).areas()).containsExactly(TOWN.ref());
        assertThat(of(Volunteer.class, outcome).roles().get(0).area()).isEqualTo(TOWN.ref());
        assertThat(of(ContactPerson.class, outcome).roles().get(0).area()).isEqualTo(TOWN.ref());
    }

    @Test
    void aPlaceInNoMunicipalityGoes() {
        Participant lost =
                ParticipantBuilder.builder(TAKES_PART).area(ALONE.ref()).build();

        assertThat(of(Participant.class, raise(lost, asking(Level.LOCATION), lost))
                        .area())
                .isNull();
    }

    @Test
    void sayingThatNothingIsNeededLeavesThePlaceWhereItIs() {
        assertThat(of(Participant.class, raise(TAKES_PART, asking(Level.NONE), TAKES_PART))
                        .area())
                .isEqualTo(BLOCK.ref());
    }

    @Test
    void raisingNeverHidesHerLess() {
        Participant hidden = ParticipantBuilder.builder(TAKES_PART)
                .protection(asking(Level.IDENTITY))
                .build();

        Outcome<PersonRecord> weaker = raise(hidden, asking(Level.ADDRESS), hidden, CARRIES);
        Outcome<PersonRecord> beside = raise(CARRIES, asking(Level.LOCATION), hidden, CARRIES);

        assertThat(weaker.done()).isFalse();
        assertThat(codes(weaker.findings())).contains("PRV-013");
        assertThat(weaker.records()).isEmpty();
        assertThat(beside.done()).isTrue();
        assertThat(of(Participant.class, beside).protection()).isEqualTo(asking(Level.IDENTITY));
        assertThat(of(Volunteer.class, beside).protection()).isEqualTo(asking(Level.LOCATION));
    }

    @Test
    void theMarkOfARegisterStaysForItMayAskForMore() {
        Participant marked = ParticipantBuilder.builder(TAKES_PART)
                .protection(new Protection(Level.ADDRESS, null, REGISTER))
                .build();

        for (Code said : new Code[] {null, Code.of("SELF")}) {
            Outcome<PersonRecord> raised = raise(marked, new Protection(Level.LOCATION, null, said), marked);

            assertThat(raised.done()).isTrue();
            assertThat(of(Participant.class, raised).protection())
                    .isEqualTo(new Protection(Level.LOCATION, null, REGISTER));
        }
    }

    private static List<Protection> statements() {
        List<Protection> all = new ArrayList<>();
        for (Level level : new Level[] {null, Level.NONE, Level.ADDRESS, Level.LOCATION, Level.IDENTITY}) {
            all.add(new Protection(level, null, null));
            for (String source : SOURCES) {
                all.add(new Protection(level, null, Code.of(source)));
            }
        }
        return all;
    }

    @Test
    void sheIsHiddenAtLeastAsWellAsEitherStatementAsksFor() {
        Hiding hiding =
                new Hiding(Checkers.PACKS, new Walk().around(), new Walk().by().day());
        int done = 0;
        for (Protection held : statements()) {
            Participant one =
                    ParticipantBuilder.builder(TAKES_PART).protection(held).build();
            for (Protection asked : statements()) {
                Level least = Stream.of(hiding.of(held), hiding.of(asked))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                Outcome<PersonRecord> own = raise(one, asked, one);
                Outcome<PersonRecord> beside = raise(CARRIES, asked, one, CARRIES);

                if (asked.asked().compareTo(held.asked()) >= 0) {
                    assertThat(own.done()).as("%s, then %s", held, asked).isTrue();
                }
                own.records()
                        .forEach(after -> assertThat(hiding.of(((PersonRecord) after).protection()))
                                .as("%s, then %s", held, asked)
                                .isGreaterThanOrEqualTo(least));
                assertThat(beside.done()).as("%s, then %s", held, asked).isTrue();
                Protection other = beside.records()
                        .filter(Participant.class::isInstance)
                        .map(after -> ((PersonRecord) after).protection())
                        .findFirst()
                        .orElse(held);
                assertThat(hiding.of(other)).as("%s beside %s", held, asked).isGreaterThanOrEqualTo(least);
                done += own.done() ? 1 : 0;
            }
        }
        assertThat(done).as("not all of it is refused").isGreaterThan(1_000);
    }

    @Test
    void aMarkThatAsksForLessGivesWayToTheMarkOfARegister() {
        Participant herself = ParticipantBuilder.builder(TAKES_PART)
                .protection(new Protection(Level.ADDRESS, null, Code.of("SELF")))
                .build();
        Code mark = Code.of("SE_SEKRETESSMARKERING");

        Outcome<PersonRecord> raised = raise(herself, new Protection(Level.ADDRESS, null, mark), herself);

        assertThat(of(Participant.class, raised).protection()).isEqualTo(new Protection(Level.ADDRESS, null, mark));
    }

    @Test
    void ofTwoMarksThatAskForSomethingTheLevelTellsTheStronger() {
        Participant marked = ParticipantBuilder.builder(TAKES_PART)
                .protection(new Protection(Level.ADDRESS, null, REGISTER))
                .build();
        Code stronger = Code.of("DK_SAERLIG_BESKYTTELSE");

        Outcome<PersonRecord> raised = raise(marked, new Protection(Level.ADDRESS, null, stronger), marked);

        assertThat(of(Participant.class, raised).protection())
                .isEqualTo(new Protection(Level.IDENTITY, null, stronger));
    }

    @Test
    void aRecordIsHeldAfterItsLastDay() {
        Walk walk = walk(TAKES_PART, CARRIES);
        Hold hold = new Hold(walk.by().day(), null, Code.of("LEGAL_CLAIM"));

        Outcome<PersonRecord> held = STEPS.hold(TAKES_PART, hold, walk.around(), walk.by());
        Hold unreasoned = new Hold(walk.by().day(), null, null);
        Outcome<PersonRecord> unheard = STEPS.hold(TAKES_PART, unreasoned, walk.around(), walk.by());

        assertThat(held.done()).isTrue();
        assertThat(of(Volunteer.class, held).hold()).isEqualTo(hold);
        assertThat(unheard.done()).isFalse();
    }

    @Provide
    static Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.linked(RecordArbitraries.wild());
    }

    @Property(seed = "71", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everybodyInAnyDatasetCanBeHiddenAtOnce(@ForAll("datasets") Dataset dataset) {
        Walk walk = new Walk();
        dataset.all().stream().filter(PersonRecord.class::isInstance).forEach(record -> {
            PersonRecord one = (PersonRecord) record;
            Outcome<PersonRecord> outcome = STEPS.raise(one, asking(Level.IDENTITY), dataset, walk.by());

            assertThat(outcome.done()).isTrue();
            Map<Ref, Aggregate> changed =
                    outcome.records().collect(Collectors.toMap(Aggregate::ref, any -> any, (any, same) -> any));

            Hiding hiding = new Hiding(Checkers.PACKS, dataset, walk.by().day());
            CoarsePlaces places = new CoarsePlaces(dataset);
            changed.values().forEach(any -> {
                PersonRecord hers = (PersonRecord) any;
                assertThat(hiding.of(hers.protection())).isEqualTo(Level.IDENTITY);
                assertThat(CoarsePlaces.of(hers)).noneMatch(places::fine);
            });
        });
    }
}
