// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.chart.Letters;
import org.brygga.sdk.report.format.wording.Told;

/**
 * A report as a PDF that can be read aloud and kept (PDF/UA-1, PDF/A-2a), made from the page of HTML. Nothing is fetched: what is not in
 * the page is not in the PDF.
 */
public final class PdfPage {

    private static final String FAMILY = "Roboto";
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_ID = 15;

    static {
        // Else it prints by itself.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfPage() {}

    /**
     * Writes it, and leaves the stream open. The day on which the file says it was made is the day for which the report was made, so that
     * the same report gives the same file.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Report report, Told told, Letterhead letterhead, OutputStream out) throws IOException {
        HtmlPage page = new HtmlPage(report, told, letterhead);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        BiPredicate<String, ExternalResourceType> own = (address, type) -> isInPage(address);
        builder.useUriResolver((from, address) -> isInPage(address) ? address : null);
        builder.useExternalResourceAccessControl(own, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(own, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page.forPrint(), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Brygga");
        builder.useFont(() -> Letters.file("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Letters.file("Medium"), FAMILY, 500, FontStyle.NORMAL, true);
        builder.useFont(() -> Letters.file("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            builder.useSVGDrawer(drawer);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PDDocument document = renderer.createPDFKeepOpen()) {
                date(document, report.head().asOf());
                document.setDocumentId(Long.parseLong(Reports.hash(report).substring(0, DIGITS_OF_ID), HEXADECIMAL));
                document.save(out);
            }
        }
    }

    private static boolean isInPage(String address) {
        return address.startsWith("data:image/") || address.startsWith("#");
    }

    /** In both places where it stands; they have to say the same. */
    private static void date(PDDocument document, LocalDate day) throws IOException {
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        String.format(Locale.ROOT, "$1%sT00:00:00+00:00$2", day));
        metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
    }
}
