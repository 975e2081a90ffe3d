// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.place.Area;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.disclosure.Audit;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.disclosure.attack.Attack.Assumption;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report that is published of made-up towns is attacked with all that stands in it, and with the one before it. */
class ShippedReportsTest {

    private static final int TOWNS = "full".equals(System.getProperty("brygga.size")) ? 200 : 4;
    private static final int PEOPLE = 300;
    private static final int THRESHOLD = 5;
    private static final int NORWEGIAN_THRESHOLD = 3;

    private static Viewer reader(ReportRequest request) {
        return Asked.viewer(request.kind() == ReportKind.AREA ? Role.MUNICIPAL_READER : Role.NATIONAL_READER);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, TOWNS);
    }

    private static Dataset town(long seed) {
        return DemoTown.of(seed, PEOPLE).make().dataset();
    }

    private static List<ReportRequest> requests(Dataset town) {
        List<Ref> areas = town.all(Area.class).stream()
                .filter(area -> Code.is(area.kind(), "MUNICIPALITY"))
                .map(Area::ref)
                .sorted()
                .limit(3)
                .toList();
        List<ReportRequest> requests = new ArrayList<>();
        areas.forEach(area -> requests.add(Asked.request(ReportKind.AREA, area, "2025-01-01", "2025-12-31")));
        requests.add(Asked.request(ReportKind.NATIONAL, null, "2025-01-01", "2025-12-31"));
        requests.add(Asked.request(ReportKind.FACT_BOX, null, "2025-01-01", "2025-12-31"));
        return requests;
    }

    /** Below what counts are hidden in a report: as its country has it, and where there are several as most have it. */
    private static int threshold(ReportRequest request, Dataset town) {
        return town.find(Area.class, request.about())
                        .filter(area -> CountryCode.of("NO").equals(area.country()))
                        .isPresent()
                ? NORWEGIAN_THRESHOLD
                : THRESHOLD;
    }

    private static Protected counts(ReportDesk.Made made) {
        return Objects.requireNonNull(made.counts(), "a published report has protected counts");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInOneReportPointsAtSomebody(long seed) {
        Dataset town = town(seed);
        for (ReportRequest request : requests(town)) {
            int threshold = threshold(request, town);
            ReportDesk.Made made =
                    Asked.DESK.make(request, town, reader(request)).orElseThrow();

            assertThat(Audit.narrow(counts(made).tables(), threshold))
                    .as("%s of %s", request.kind(), request.about())
                    .isEmpty();
            assertThat(smallCounts(made.report(), threshold)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsTheDifferenceBetweenTwoReports(long seed) {
        Dataset town = town(seed);
        List<PersonRecord> people = Stream.concat(
                        town.all(Volunteer.class).stream(), town.all(Participant.class).stream())
                .map(PersonRecord.class::cast)
                .toList();
        Dataset without = without(town, people.get((int) (seed * 31 % people.size())));
        for (ReportRequest request : requests(town)) {
            int threshold = threshold(request, town);
            Protected first =
                    counts(Asked.DESK.make(request, town, reader(request)).orElseThrow());
            EarlierRelease released = first.release("first", LocalDate.of(2026, 1, 15));
            Protected second = counts(Asked.DESK
                    .make(request, without, reader(request), List.of(released))
                    .orElseThrow());

            assertThat(Audit.narrow(second.tables(), threshold)).isEmpty();
            assertThat(Audit.narrow(second.tables(), threshold, released, Assumption.DECLINE))
                    .as("%s of %s", request.kind(), request.about())
                    .isEmpty();
        }
    }

    /** The records as they are once somebody is hidden or forgotten. */
    private static Dataset without(Dataset town, PersonRecord gone) {
        IndexedDataset.Builder left = IndexedDataset.builder();
        for (Aggregate record : town.all()) {
            boolean hers = record instanceof PersonRecord person && Objects.equals(person.person(), gone.person());
            if (!hers) {
                left.add(record);
            }
        }
        return left.build();
    }

    /** Counts of persons below the threshold, found by looking at the finished report alone. */
    private static List<Cell.Value> smallCounts(Report report, int threshold) {
        return report.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Value.class::isInstance)
                .map(Cell.Value.class::cast)
                .filter(cell -> cell.unit() == Cell.Unit.COUNT && cell.source() == null && guarded(cell))
                .filter(cell -> cell.value().signum() > 0 && cell.value().intValue() < threshold)
                .toList();
    }

    private static boolean guarded(Cell.Value cell) {
        return cell.indicator() != null
                && Indicators.find(cell.indicator()).filter(Indicator::guarded).isPresent();
    }

    @Test
    void reportsStillSaySomething() {
        Dataset town = DemoTown.of(1, 2_000).make().dataset();
        Report report = Asked.DESK
                .make(
                        Asked.request(ReportKind.NATIONAL, null, "2025-01-01", "2025-12-31"),
                        town,
                        Asked.viewer(Role.NATIONAL_READER))
                .orElseThrow()
                .report();
        List<Cell> cells = report.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();

        assertThat(cells.stream().filter(Cell.Value.class::isInstance).count())
                .isGreaterThan(
                        cells.stream().filter(Cell.Hidden.class::isInstance).count());
        assertThat(report.sections().stream().flatMap(section -> section.blocks().stream()))
                .noneMatch(Block.Withheld.class::isInstance);
    }
}
