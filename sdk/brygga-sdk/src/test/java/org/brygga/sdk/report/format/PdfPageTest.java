// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.page.Logo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPageTest {

    private static final Report REPORT = SampleReports.ofEverything();
    private static final String DRAWN =
            "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'><rect width='60' height='20'/></svg>";

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void thePdfCanBeReadAloudInEveryLanguage(String language) throws Exception {
        assertThat(ValidatedPdf.complaints(Written.as(Format.PDF, REPORT, language), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void thePdfWithALetterheadCanBeReadAloudAndKept() throws Exception {
        Letterhead letterhead = new Letterhead("F\u00f6reningen", Logo.of(DRAWN.getBytes(StandardCharsets.UTF_8)));
        byte[] pdf = Written.as(Format.PDF, REPORT, "sv", letterhead);

        assertThat(ValidatedPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ValidatedPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void thePdfSaysItsTitleItsLanguageAndItsParts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Written.as(Format.PDF, REPORT, "sv"))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("A year in S\u00f6dra \u2013 S\u00f6dra stadsdelen");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-02-01T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(6);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("mer \u00e4n 1\u00a0500", "\u00c5, \u00e4, \u00f6, \u00f8, \u00e6", "1 / ", "REP-002");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(Written.as(Format.PDF, REPORT, "nb")).isEqualTo(Written.as(Format.PDF, REPORT, "nb"));
    }
}
