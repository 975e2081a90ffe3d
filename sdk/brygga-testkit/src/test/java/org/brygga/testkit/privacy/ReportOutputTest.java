// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.testkit.report.kind.ToldReport;
import org.junit.jupiter.api.Test;

/** Reports of every kind, as text and as words in five languages, about everything in the town that they can be about. */
class ReportOutputTest extends OutputContract {

    private static final ReportDesk DESK = new ReportDesk(ToldReport.PACKS);
    private static final Period PERIOD = Period.of(ProtectedTown.DAY.minusYears(1), ProtectedTown.DAY);

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return Arrays.stream(ReportKind.values())
                .flatMap(ReportOutputTest::requests)
                .map(request -> request + " " + told(request, records, viewer))
                .collect(Collectors.joining("\n"));
    }

    /** Only the sheet of a group names people, and only to those who run it. */
    @Override
    protected boolean showsPeople() {
        return false;
    }

    private static Stream<ReportRequest> requests(ReportKind kind) {
        return subjects(kind)
                .map(about -> ReportRequest.of(kind, about.orElse(null), PERIOD, ProtectedTown.DAY))
                .flatMap(request -> kind == ReportKind.GROUP_SHEET
                        ? Stream.of(request)
                        : Stream.of(request, request.forPublication()));
    }

    private static Stream<Optional<Ref>> subjects(ReportKind kind) {
        return switch (kind) {
            case GROUP_SHEET -> refs("group", "tuesday", "friday");
            case AREA -> Stream.concat(refs("area", "town", "quarter"), Stream.of(Optional.empty()));
            case PARTNERSHIP -> refs("partnership", "agreement", "promise");
            case CITIZEN_PROMISE -> refs("partnership", "promise");
            case GRANT -> refs("grant", "grant");
            case NATIONAL, FACT_BOX -> Stream.of(Optional.empty());
        };
    }

    private static Stream<Optional<Ref>> refs(String type, String... ids) {
        return Stream.of(ids).map(id -> Optional.of(Ref.of(type, id)));
    }

    private static String told(ReportRequest request, Dataset records, Viewer viewer) {
        return DESK.make(request, records, viewer)
                .map(ReportDesk.Made::report)
                .map(report -> ToldReport.json(report) + "\n" + ToldReport.words(report))
                .orElse("-");
    }

    @Test
    void theSheetOfHerGroupNamesHerToThoseWhoRunItUnlessSheIsHidden() {
        ReportRequest sheet =
                ReportRequest.of(ReportKind.GROUP_SHEET, Ref.of("group", "tuesday"), PERIOD, ProtectedTown.DAY);
        Viewer coordinator =
                Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PARTICIPATION"), ProtectedTown.NOON);

        assertThat(told(sheet, ProtectedTown.with(Protection.Level.NONE), coordinator))
                .contains("Kanarina Hemlund", "Woman Number2");
        assertThat(told(sheet, ProtectedTown.with(Protection.Level.IDENTITY), coordinator))
                .contains("Woman Number2")
                .doesNotContain("Kanarina", ProtectedTown.HER.key());
    }
}
