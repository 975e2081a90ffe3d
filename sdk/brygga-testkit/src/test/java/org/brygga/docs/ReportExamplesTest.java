// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.ReportWriter;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.wording.ComparisonText;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.junit.jupiter.api.Test;

/** The examples of the page on reports run, and do what it says. */
class ReportExamplesTest {

    private static final CountryPacks PACKS = CountryPacks.load();
    private static final Dataset TOWN = DemoTown.of(3, 400).make().dataset();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aReportIsMadeAndWrittenAsAPage() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        Report report = page(PACKS, TOWN, NOON, page);

        assertThat(report.head().audience()).isEqualTo(Head.Audience.INTERNAL);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("lang=\"sv\"");
    }

    private static Report page(CountryPacks packs, Dataset records, Instant now, OutputStream out) throws IOException {
        // region report
        Viewer coordinator = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), now);
        Period year = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        ReportRequest request = ReportRequest.of(ReportKind.FACT_BOX, null, year, LocalDate.of(2026, 3, 2));

        Report report = new ReportDesk(packs)
                .make(request, records, coordinator)
                .orElseThrow()
                .report();
        new ReportWriter(packs).write(report, Format.HTML, Locale.forLanguageTag("sv"), Letterhead.PLAIN, out);
        // endregion
        return report;
    }

    @Test
    void aReportForEverybodyKnowsWhatWasPublishedBefore() {
        Viewer coordinator = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), NOON);
        Period year = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        ReportRequest request = ReportRequest.of(ReportKind.AREA, null, year, LocalDate.of(2026, 3, 2));

        EarlierRelease kept = publish(new ReportDesk(PACKS), request, TOWN, coordinator, List.of());

        assertThat(kept.tables()).isNotEmpty();
        assertThat(publish(new ReportDesk(PACKS), request, TOWN, coordinator, List.of(kept))
                        .tables())
                .isEqualTo(kept.tables());
    }

    private static EarlierRelease publish(
            ReportDesk desk, ReportRequest request, Dataset records, Viewer coordinator, List<EarlierRelease> before) {
        // region publish
        ReportDesk.Made made = desk.make(request.forPublication(), records, coordinator, before)
                .orElseThrow();
        // Keep this with the report: the next one must not give away what this one hides.
        EarlierRelease release = made.counts().release("area-2025", request.asOf());
        // endregion
        return release;
    }

    @Test
    void whatIsDifferentBetweenTwoReportsIsToldInWords() throws IOException {
        ByteArrayOutputStream snapshot = new ByteArrayOutputStream();
        Report report = page(PACKS, TOWN, NOON, new ByteArrayOutputStream());
        Reports.write(report, snapshot);

        assertThat(differences(PACKS, new ByteArrayInputStream(snapshot.toByteArray()), report))
                .isEmpty();
    }

    private static List<ComparisonText.Part> differences(CountryPacks packs, InputStream lastYear, Report thisYear)
            throws IOException {
        // region compare
        ReportComparison comparison = ReportComparison.of(Reports.read(lastYear), thisYear);
        ComparisonText text = new ComparisonText(packs, Locale.forLanguageTag("en"));
        List<ComparisonText.Part> parts = text.parts(comparison);
        // endregion
        return parts;
    }
}
