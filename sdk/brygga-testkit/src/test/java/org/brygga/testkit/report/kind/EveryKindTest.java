// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Question;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.check.ReportCheck;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.sdk.report.making.Publishing.Published;
import org.brygga.sdk.report.making.Publishing.Refused;
import org.brygga.sdk.report.making.Publishing.Why;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for reports of every kind, about everything that seeds and made-up towns have. */
class EveryKindTest {

    private static final boolean FULL = "full".equals(System.getProperty("brygga.size"));
    private static final ReportCheck CHECK = new ReportCheck(ToldReport.PACKS);
    private static final Publishing PUBLISHING = new Publishing(ToldReport.PACKS);

    private static Stream<Dataset> datasets() {
        return Stream.concat(
                Stream.of(SeedProgramme.values()).map(ToldReport::seed),
                Stream.of(DemoTown.of(11, FULL ? 2000 : 250).make().dataset()));
    }

    /** One request for each kind and subject, for those who work with the people and for everybody. */
    private static List<ReportRequest> requests(Dataset records) {
        List<ReportRequest> requests = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            subjects(kind, records).forEach(about -> {
                Ref ref = about == null ? null : about.ref();
                ReportRequest request = ToldReport.request(kind, ref, "2020-01-01", "2026-03-02");
                requests.add(request);
                if (kind != ReportKind.GROUP_SHEET) {
                    requests.add(request.forPublication());
                }
            });
        }
        return requests;
    }

    private static Stream<? extends Aggregate> subjects(ReportKind kind, Dataset records) {
        int most = FULL ? Integer.MAX_VALUE : 4;
        return switch (kind) {
            case GROUP_SHEET -> records.all(Group.class).stream().limit(most);
            case PARTNERSHIP -> records.all(Partnership.class).stream().limit(most);
            case CITIZEN_PROMISE ->
                records.all(Partnership.class).stream().filter(one -> Code.is(one.form(), "CITIZEN_PROMISE"));
            case GRANT -> records.all(Grant.class).stream().limit(most);
            case AREA -> records.all(Area.class).stream().limit(1);
            case NATIONAL, FACT_BOX -> Stream.of((Aggregate) null);
        };
    }

    @TestFactory
    Stream<DynamicTest> aReportIsTheSameWheneverItIsMadeOrReadAndInWhateverOrderRecordsCome() {
        return datasets().flatMap(records -> {
            Dataset shuffled = ToldReport.shuffled(records);
            return requests(records).stream()
                    .map(request -> DynamicTest.dynamicTest(name(request), () -> {
                        Report report = ToldReport.report(request, records, ToldReport.COORDINATOR);

                        assertThat(ToldReport.read(ToldReport.json(report))).isEqualTo(report);
                        assertThat(Reports.hash(ToldReport.report(request, records, ToldReport.COORDINATOR)))
                                .isEqualTo(Reports.hash(report));
                        assertThat(Reports.hash(ToldReport.report(request, shuffled, ToldReport.COORDINATOR)))
                                .isEqualTo(Reports.hash(report));
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingIsSaidInFiveLanguages() {
        return datasets()
                .flatMap(records -> requests(records).stream()
                        .map(request -> DynamicTest.dynamicTest(
                                name(request),
                                () -> assertThat(ToldReport.words(
                                                ToldReport.report(request, records, ToldReport.COORDINATOR)))
                                        .isNotBlank())));
    }

    @TestFactory
    Stream<DynamicTest> theCheckFindsNothingWrong() {
        return datasets()
                .flatMap(records -> requests(records).stream()
                        .map(request -> DynamicTest.dynamicTest(name(request), () -> {
                            Report report = ToldReport.report(request, records, ToldReport.COORDINATOR);
                            Facts facts = Facts.of(
                                    records, Question.of(request.period(), request.asOf()), ToldReport.PACKS.terms());

                            assertThat(CHECK.check(report, facts).list()).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatShipsIsPublishedWithoutAnythingThatStandsInTheWay() {
        return datasets()
                .flatMap(records -> requests(records).stream()
                        .filter(ReportRequest::published)
                        .map(request -> DynamicTest.dynamicTest(name(request), () -> {
                            DatasetStore store = new InMemoryDatasetStore(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
                            store.inUnit(unit -> {
                                records.all().forEach(record -> unit.put(record, 0));
                                return records;
                            });

                            assertThat(PUBLISHING.publish(store, request, ToldReport.COORDINATOR, "one"))
                                    .satisfiesAnyOf(
                                            one -> assertThat(one)
                                                    .isInstanceOfSatisfying(
                                                            Published.class,
                                                            published -> assertThat(published
                                                                            .findings()
                                                                            .list())
                                                                    .isEmpty()),
                                            // A promise of another form, and a programme of which nothing is recorded.
                                            one -> assertThat(one)
                                                    .isIn(
                                                            new Refused(Why.NOTHING_TO_SHOW),
                                                            new Refused(Why.CANNOT_BE_MADE)));
                        })));
    }

    private static String name(ReportRequest request) {
        return request.kind().word() + " " + Objects.requireNonNullElse(request.about(), "")
                + (request.published() ? " published" : "");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void onlyThoseAskWhomTheKindIsFor(ReportKind kind) {
        Set<Role> may = switch (kind) {
            case GROUP_SHEET -> EnumSet.of(Role.COORDINATOR);
            case PARTNERSHIP -> EnumSet.of(Role.COORDINATOR, Role.MUNICIPAL_READER);
            case GRANT -> EnumSet.of(Role.COORDINATOR, Role.FUNDER);
            case CITIZEN_PROMISE, FACT_BOX -> EnumSet.allOf(Role.class);
            case AREA -> EnumSet.of(Role.COORDINATOR, Role.MUNICIPAL_READER);
            case NATIONAL -> EnumSet.of(Role.COORDINATOR, Role.NATIONAL_READER);
        };
        Dataset town = DemoTown.of(11, 120).make().dataset();

        for (Role role : Role.values()) {
            assertThat(ReportDesk.mayAsk(ToldReport.viewer(role), kind)).isEqualTo(may.contains(role));
            subjects(kind, town)
                    .limit(1)
                    .forEach(about -> assertThat(ToldReport.DESK
                                    .make(
                                            ToldReport.request(
                                                    kind,
                                                    about == null ? null : about.ref(),
                                                    "2025-01-01",
                                                    "2026-03-02"),
                                            town,
                                            ToldReport.viewer(role))
                                    .isPresent())
                            .as(role + " asks for " + kind)
                            .isEqualTo(may.contains(role)));
        }
        boolean everybody = may.size() == Role.values().length;
        assertThat(ReportDesk.mayAsk(Viewer.publicly(Instant.EPOCH), kind)).isEqualTo(everybody);
    }

    @Test
    void aReportIsAboutWhatItsKindIsAbout() {
        Dataset town = DemoTown.of(11, 120).make().dataset();
        Ref partnership = town.all(Partnership.class).get(0).ref();

        assertThatThrownBy(() -> ToldReport.report(
                        ToldReport.request(ReportKind.GRANT, partnership, "2025-01-01", "2026-03-02"),
                        town,
                        ToldReport.COORDINATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ToldReport.report(
                        ToldReport.request(ReportKind.GROUP_SHEET, null, "2025-01-01", "2026-03-02"),
                        town,
                        ToldReport.COORDINATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ToldReport.report(
                        ToldReport.request(
                                ReportKind.CITIZEN_PROMISE,
                                town.all(Partnership.class).stream()
                                        .filter(one -> !Code.is(one.form(), "CITIZEN_PROMISE"))
                                        .findFirst()
                                        .orElseThrow()
                                        .ref(),
                                "2025-01-01",
                                "2026-03-02"),
                        town,
                        ToldReport.COORDINATOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
