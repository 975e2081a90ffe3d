// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.file.CsvArchive;
import org.brygga.sdk.report.format.file.Publication;
import org.brygga.sdk.report.format.file.WorkbookFile;
import org.brygga.sdk.report.format.page.HtmlPage;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.page.PdfPage;
import org.brygga.sdk.report.format.wording.Told;

/** Writes reports in the format and language that somebody asks for. Immutable and safe for use by many threads. */
public final class ReportWriter {

    private final Labels labels;

    /** With the words of these packs. */
    public ReportWriter(CountryPacks packs) {
        this.labels = Labels.of(packs);
    }

    /**
     * Writes a report, and leaves the stream open. Whoever it is for is a matter of the caller: all that is in the report is written.
     * Nothing is written of a report that cannot be written whole.
     *
     * @param letterhead is set at the head of pages; the other formats have none
     * @throws IOException if the stream fails
     * @throws IllegalStateException if a library that the format needs is not on the class path; the message names it
     */
    public void write(Report report, Format format, Locale language, Letterhead letterhead, OutputStream out)
            throws IOException {
        Library.require(format, format.libraries(hasCharts(report)));
        Told told = new Told(labels, language);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        switch (format) {
            case HTML ->
                whole.write(new HtmlPage(report, told, letterhead).text().getBytes(StandardCharsets.UTF_8));
            case PDF -> PdfPage.write(report, told, letterhead, whole);
            case XLSX -> WorkbookFile.write(report, told, whole);
            case CSV -> CsvArchive.write(report, told, whole);
            case JSON -> Reports.write(report, whole);
        }
        whole.writeTo(out);
    }

    /**
     * Writes a report as open data: the archive of {@link Format#CSV} with {@code dcat.jsonld}, a record after DCAT-AP 3 by which
     * catalogues know it; leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the report is internal
     */
    public void writeOpenData(Report report, Publication publication, Locale language, OutputStream out)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        CsvArchive.write(report, publication, new Told(labels, language), whole);
        whole.writeTo(out);
    }

    private static boolean hasCharts(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Block.Chart.class::isInstance);
    }
}
