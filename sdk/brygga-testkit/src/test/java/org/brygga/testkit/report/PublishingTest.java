// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Protection;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.report.Releases;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.Publications;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.sdk.report.making.Publishing.Outcome;
import org.brygga.sdk.report.making.Publishing.Published;
import org.brygga.sdk.report.making.Publishing.Refused;
import org.brygga.sdk.report.making.Publishing.Shown;
import org.brygga.sdk.report.making.Publishing.Why;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.Test;

/** Reports are published once, beside what was published before. */
class PublishingTest {

    private static final Publishing PUBLISHING = new Publishing(CountryPacks.load());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Ref TOWN = Ref.of("area", "town");
    private static final Ref QUARTER = Ref.of("area", "quarter");
    private static final Viewer COORDINATOR = viewer(Role.COORDINATOR, Delimitation.everything());
    private static final Viewer READER = viewer(Role.MUNICIPAL_READER, Delimitation.everything());

    private static Viewer viewer(Role role, Delimitation part) {
        return Viewer.of(role, part, Code.of("STATISTICS"), NOON);
    }

    private static DatasetStore store(Dataset records) {
        DatasetStore store = new InMemoryDatasetStore(Clock.fixed(NOON, ZoneOffset.UTC));
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
        return store;
    }

    /** Something that can be shown when nobody can. */
    private static void addPlace(DatasetStore store) {
        store.inUnit(unit -> unit.put(
                MeetingPlaceBuilder.builder()
                        .id("library")
                        .name("Library")
                        .area(TOWN)
                        .status(Code.of("ACTIVE"))
                        .build(),
                0));
    }

    private static ReportRequest year(ReportKind kind, Ref about) {
        return Asked.request(kind, about, "2025-01-01", "2025-12-31");
    }

    private static void protectSomebody(DatasetStore store, String id) {
        store.inUnit(unit -> {
            var kept = unit.load(Volunteer.class, Ref.of("volunteer", id)).orElseThrow();
            Volunteer hidden = VolunteerBuilder.builder(Objects.requireNonNull(kept.record()))
                    .protection(new Protection(Protection.Level.LOCATION, null, null))
                    .build();
            return unit.put(hidden, kept.version());
        });
    }

    private static Report report(Outcome outcome) {
        if (outcome instanceof Shown shown) {
            return shown.made().report();
        }
        return assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Published.class))
                .actual()
                .report();
    }

    private static Cell trained(Report report, String row) {
        return Asked.cell(report, "trained", row, "number");
    }

    @Test
    void whatIsPublishedIsKeptAndReadAgain() {
        DatasetStore store = store(TrainedTown.of(50, 11));

        Outcome outcome = PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "first");

        Report report = report(outcome);
        assertThat(trained(report, "OTHER")).isEqualTo(Cell.count(11, null));
        Release kept = store.releases(Releases.KIND).get(0);
        assertThat(kept.published()).isEqualTo(NOON);
        Releases.Published read = Releases.read(kept);
        assertThat(read.report()).isEqualTo(report);
        assertThat(read.counts().id()).isEqualTo("first");
        assertThat(read.counts().tables()).isNotEmpty();
        assertThat(Releases.of(read, NOON)).isEqualTo(kept);
        assertThat(Publications.find(store, "first")).map(Published::report).contains(report);
        assertThat(Publications.find(store, "second")).isEmpty();
    }

    @Test
    void anIdIsTakenOnlyOnce() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "first");

        assertThat(PUBLISHING.publish(store, year(ReportKind.FACT_BOX, TOWN), COORDINATOR, "first"))
                .isEqualTo(new Refused(Why.TAKEN));
        assertThat(store.releases(Releases.KIND)).hasSize(1);
    }

    @Test
    void whoeverIsHiddenFromTheSecondReportIsNotTheDifferenceToTheFirst() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        addPlace(store);
        for (String id : List.of("first", "again")) {
            assertThat(trained(
                            report(PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, id)), "OTHER"))
                    .isEqualTo(Cell.count(11, null));
        }
        protectSomebody(store, "v55");

        Report alone = Asked.report(year(ReportKind.AREA, TOWN), store.now(), READER);
        assertThat(trained(alone, "OTHER")).isEqualTo(Cell.count(10, null));

        for (Outcome outcome : List.of(
                PUBLISHING.make(store, year(ReportKind.AREA, TOWN).forPublication(), COORDINATOR),
                PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "second"),
                PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "third"))) {
            assertThat(Asked.key(report(outcome), "IND-TRN-1")).isEqualTo(Cell.hidden());
            assertThat(report(outcome).table("trained").stream()
                            .flatMap(table -> table.rows().stream())
                            .filter(row -> List.of("all", "OTHER").contains(row.id()))
                            .map(row -> row.cells().get(0)))
                    .allMatch(Cell.hidden()::equals);
        }
        // Whoever works with them sees them as before.
        assertThat(trained(report(PUBLISHING.make(store, year(ReportKind.AREA, TOWN), COORDINATOR)), "OTHER"))
                .isEqualTo(Cell.count(10, null));
    }

    private static DatasetStore storeWithQuarters() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        store.inUnit(unit -> {
            for (String id : List.of("quarter", "harbour")) {
                unit.put(AreaBuilder.builder().id(id).name(id).parent(TOWN).build(), 0);
            }
            for (int number = 0; number < 61; number++) {
                var kept = unit.load(Volunteer.class, Ref.of("volunteer", "v" + number))
                        .orElseThrow();
                Volunteer moved = VolunteerBuilder.builder(Objects.requireNonNull(kept.record()))
                        .areas(List.of(number < 2 ? Ref.of("area", "harbour") : QUARTER))
                        .build();
                unit.put(moved, kept.version());
            }
            return unit;
        });
        return store;
    }

    @Test
    void aPartOfWhatIsPublishedIsNotPublishedBesideIt() {
        DatasetStore store = storeWithQuarters();
        // Side by side they would say that two women belong to the other quarter.
        Report whole = report(PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "town"));
        assertThat(trained(whole, "all")).isEqualTo(Cell.count(61, "IND-TRN-1"));
        assertThat(trained(Asked.report(year(ReportKind.AREA, QUARTER), store.now(), READER), "all"))
                .isEqualTo(Cell.count(59, "IND-TRN-1"));

        Refused cut = new Refused(Why.ANOTHER_CUT);
        assertThat(PUBLISHING.publish(store, year(ReportKind.AREA, QUARTER), COORDINATOR, "quarter"))
                .isEqualTo(cut);
        assertThat(PUBLISHING.make(store, year(ReportKind.AREA, QUARTER).forPublication(), COORDINATOR))
                .isEqualTo(cut);
        assertThat(PUBLISHING.make(store, year(ReportKind.FACT_BOX, null).forPublication(), COORDINATOR))
                .isEqualTo(cut);
        assertThat(PUBLISHING.publish(
                        store, Asked.request(ReportKind.AREA, TOWN, "2025-01-01", "2025-06-30"), COORDINATOR, "half"))
                .isEqualTo(cut);
        assertThat(store.releases(Releases.KIND)).hasSize(1);
    }

    @Test
    void theOtherWayRoundTheWholeIsNotPublishedBesideItsPart() {
        DatasetStore store = storeWithQuarters();
        assertThat(trained(
                        report(PUBLISHING.publish(store, year(ReportKind.AREA, QUARTER), COORDINATOR, "quarter")),
                        "all"))
                .isEqualTo(Cell.count(59, "IND-TRN-1"));

        assertThat(PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "town"))
                .isEqualTo(new Refused(Why.ANOTHER_CUT));
    }

    @Test
    void anotherYearAndAnotherKindAboutTheSameArePublished() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "first");

        assertThat(PUBLISHING.publish(store, year(ReportKind.FACT_BOX, TOWN), COORDINATOR, "box"))
                .isInstanceOf(Published.class);
        assertThat(PUBLISHING.publish(
                        store, Asked.request(ReportKind.AREA, TOWN, "2024-01-01", "2024-12-31"), COORDINATOR, "before"))
                .isInstanceOf(Published.class);
    }

    @Test
    void whoeverDoesNotWorkWithThePeopleIsGivenWhatWasPublishedLastAndNothingElse() {
        DatasetStore store = storeWithQuarters();
        addPlace(store);
        Viewer ofTheTown = viewer(Role.MUNICIPAL_READER, Delimitation.within(TOWN));
        Refused nothing = new Refused(Why.NOT_PUBLISHED);
        for (Viewer reader : List.of(READER, ofTheTown)) {
            assertThat(PUBLISHING.make(store, year(ReportKind.AREA, TOWN), reader))
                    .isEqualTo(nothing);
            assertThat(PUBLISHING.make(store, year(ReportKind.FACT_BOX, null).forPublication(), reader))
                    .isEqualTo(nothing);
        }

        Outcome published = PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "town");
        protectSomebody(store, "v0");

        for (Viewer reader : List.of(READER, ofTheTown)) {
            // Neither what has changed since, nor a part of it, nor another time.
            assertThat(PUBLISHING.make(store, year(ReportKind.AREA, TOWN), reader))
                    .isEqualTo(published);
            assertThat(PUBLISHING.make(store, year(ReportKind.AREA, QUARTER), reader))
                    .isEqualTo(nothing);
            assertThat(PUBLISHING.make(store, year(ReportKind.FACT_BOX, null), reader))
                    .isEqualTo(nothing);
            assertThat(PUBLISHING.make(store, Asked.request(ReportKind.AREA, TOWN, "2025-01-01", "2025-06-30"), reader))
                    .isEqualTo(nothing);
        }
        assertThat(PUBLISHING.make(store, year(ReportKind.AREA, TOWN), viewer(Role.FUNDER, Delimitation.everything())))
                .isEqualTo(new Refused(Why.NOT_THERE));
        Outcome again = PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "again");
        assertThat(PUBLISHING.make(store, year(ReportKind.AREA, TOWN), READER)).isEqualTo(again);
        // Whoever works with them sees them as they are.
        assertThat(PUBLISHING.make(
                        store, Asked.request(ReportKind.AREA, QUARTER, "2025-01-01", "2025-06-30"), COORDINATOR))
                .isInstanceOf(Shown.class);
    }

    @Test
    void onlyCoordinatorsPublishAndOnlyOfWhatTheyWorkWith() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        Refused nothing = new Refused(Why.NOT_THERE);

        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertThat(PUBLISHING.publish(
                                store,
                                year(ReportKind.FACT_BOX, null),
                                viewer(role, Delimitation.everything()),
                                role.name().toLowerCase(Locale.ROOT)))
                        .isEqualTo(nothing);
            }
        }
        Viewer ofAGroup = viewer(Role.COORDINATOR, Delimitation.within(Ref.of("group", "tuesday")));
        assertThat(PUBLISHING.publish(store, year(ReportKind.FACT_BOX, null), ofAGroup, "box"))
                .isEqualTo(nothing);
        assertThat(PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), ofAGroup, "town"))
                .isEqualTo(nothing);
        assertThat(PUBLISHING.publish(store, year(ReportKind.AREA, Ref.of("area", "nowhere")), COORDINATOR, "nowhere"))
                .isEqualTo(nothing);
        assertThat(PUBLISHING.make(store, year(ReportKind.FACT_BOX, null), Viewer.publicly(NOON)))
                .isEqualTo(nothing);
        assertThat(store.releases(Releases.KIND)).isEmpty();
    }

    @Test
    void whatOnlyHidesIsNotPublished() {
        DatasetStore store = store(TrainedTown.of(1, 1));

        assertThat(PUBLISHING.publish(store, year(ReportKind.FACT_BOX, TOWN), COORDINATOR, "box"))
                .isEqualTo(new Refused(Why.NOTHING_TO_SHOW));
    }

    /** Somebody has written down contacts as if they were women who were trained. */
    private static void addContactsCalledPeople(DatasetStore store) {
        store.inUnit(unit -> {
            unit.put(SourceDocumentBuilder.builder().id("page").title("A page").build(), 0);
            IndicatorResult trained = new IndicatorResult(
                    Code.of("TRAINED"),
                    Quantity.exactly(1500, "CONTACT"),
                    null,
                    IndicatorResult.Measure.CONTACTS,
                    Period.parse("2025-01-01", "2025-12-31"),
                    null,
                    null,
                    null,
                    Ref.of("source", "page"));
            return unit.put(
                    ProgrammeBuilder.builder()
                            .id("programme")
                            .name("Programme")
                            .results(List.of(trained))
                            .build(),
                    0);
        });
    }

    @Test
    void whatSaysWhatIsNotSoIsNotPublished() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        addContactsCalledPeople(store);

        Outcome outcome = PUBLISHING.publish(store, year(ReportKind.NATIONAL, null), COORDINATOR, "wrong");

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Why.HAS_ERRORS);
            assertThat(refused.findings())
                    .extracting(finding -> String.valueOf(finding.code()))
                    .containsExactly("REP-005");
            assertThat(refused.findings().list().get(0).path().toString()).startsWith("/sections/");
        });
        assertThat(store.releases(Releases.KIND)).isEmpty();
        // Whoever works with the people sees it as it stands, to find what is to be mended.
        assertThat(PUBLISHING.make(store, year(ReportKind.NATIONAL, null).forPublication(), COORDINATOR))
                .isInstanceOf(Shown.class);
    }

    @Test
    void whatWasChangedAfterwardsIsNotRead() {
        DatasetStore store = store(TrainedTown.of(50, 11));
        PUBLISHING.publish(store, year(ReportKind.AREA, TOWN), COORDINATOR, "first");
        Release kept = store.releases(Releases.KIND).get(0);
        // The last of them stands in the tables behind the report.
        int place = kept.content().lastIndexOf("61");
        String other =
                kept.content().substring(0, place) + "62" + kept.content().substring(place + 2);
        assertThat(other).isNotEqualTo(kept.content());

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Releases.read(new Release(kept.id(), kept.kind(), kept.published(), kept.hash(), other)))
                .withMessageNotContaining("62");
    }
}
