// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of report of a made-up town can be read by everybody, on a screen and on paper. */
class ShippedPagesTest {

    private static final Dataset TOWN = DemoTown.of(11, 600).make().dataset();
    private static final ReportDesk DESK = new ReportDesk(CountryPacks.load());
    private static final Viewer COORDINATOR = Viewer.of(
            Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), Instant.parse("2026-03-02T12:00:00Z"));

    @TempDir
    private Path folder;

    static Stream<Arguments> kindsAndLanguages() {
        return Stream.of(ReportKind.values())
                .flatMap(kind -> Stream.of("sv", "en").map(language -> Arguments.of(kind, language)));
    }

    private static Report report(ReportKind kind) {
        Period period = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 1));
        ReportRequest request = ReportRequest.of(kind, about(kind), period, LocalDate.of(2026, 3, 1));
        return DESK.make(request, TOWN, COORDINATOR).orElseThrow().report();
    }

    private static @Nullable Ref about(ReportKind kind) {
        return switch (kind) {
            case GROUP_SHEET -> first(Group.class, group -> !group.enrolments().isEmpty());
            case AREA -> first(Area.class, area -> Code.is(area.kind(), "MUNICIPALITY"));
            case PARTNERSHIP -> first(Partnership.class, one -> !Code.is(one.form(), "CITIZEN_PROMISE"));
            case CITIZEN_PROMISE -> first(Partnership.class, one -> Code.is(one.form(), "CITIZEN_PROMISE"));
            case GRANT -> first(Grant.class, grant -> true);
            case NATIONAL, FACT_BOX -> null;
        };
    }

    private static <T extends Aggregate> Ref first(Class<T> type, Predicate<T> which) {
        return TOWN.all(type).stream()
                .filter(which)
                .map(Aggregate::ref)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void axeFindsNothingInThePage(ReportKind kind, String language) throws Exception {
        Axe.needsABrowser();
        String page = Written.html(report(kind), language);
        Path pages = Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(pages.resolve(kind.word() + "-" + language + ".html"), page, StandardCharsets.UTF_8);

        assertThat(new Axe(folder).found(page, 1280))
                .filteredOn(line -> !line.startsWith("passes"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void thePdfCanBeReadAloud(ReportKind kind, String language) throws Exception {
        byte[] pdf = Written.as(Format.PDF, report(kind), language);

        assertThat(ValidatedPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Objects.requireNonNull(pdf).length).isPositive();
    }
}
