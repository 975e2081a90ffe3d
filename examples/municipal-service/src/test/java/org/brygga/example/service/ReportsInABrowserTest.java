// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A coordinator makes the report of the year and publishes it, and others read and print it. */
class ReportsInABrowserTest {

    private static Started service;

    @BeforeAll
    static void start() {
        Browser.assumePresent();
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void theReportOfTheYearIsPublishedAndReadAndPrinted() throws Exception {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("municipality", "reports");
            assertThat(walk.text()).contains("Inget är publicerat än");
            assertThat(walk.browser().findElements(By.cssSelector("button[data-action=show]")))
                    .isEmpty();
            walk.picture("reports-none-sv-desk").assertOpenToAll();
        }
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "reports");
            walk.element("button[data-action=show]");
            walk.picture("reports-sv-desk").assertOpenToAll();
            walk.element("button[data-action=show]").click();
            walk.element(".report table");
            assertThat(walk.element("h1").getText()).isNotBlank();
            assertThat(walk.browser().findElements(By.cssSelector(".report svg.chart")))
                    .isNotEmpty();
            walk.picture("report-inside-sv-desk").assertOpenToAll();
            number(walk);

            walk.element("a[data-action=preview]").click();
            walk.element("button[data-action=publish]");
            walk.picture("report-preview-sv-desk").assertOpenToAll();
            walk.element("button[data-action=publish]").click();
            walk.element("dialog[open]");
            walk.picture("report-publish-sv-desk").assertOpenToAll();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element(".report-actions:not(:has([data-action=publish]))");
            walk.element(".page-title .tag.success");
            walk.picture("report-published-sv-desk").assertOpenToAll();
            printed(walk);
            walk.assertNothingToComplainAbout();
        }
        try (Walk walk = Walk.onPhone(service, "en")) {
            walk.signedIn("municipality", "reports");
            walk.picture("reports-en-phone").assertOpenToAll();
            walk.element("a[data-release]").click();
            walk.element(".report table");
            walk.picture("report-en-phone").assertOpenToAll();
            assertThat(walk.browser().findElements(By.cssSelector("button[data-action=publish]")))
                    .isEmpty();
            walk.assertNothingToComplainAbout();
        }
    }

    private static void number(Walk walk) {
        walk.element(".report .figures button.number").click();
        assertThat(walk.element("dialog.meaning[open]").getText()).contains("IND-");
        walk.picture("report-meaning-sv-desk").assertOpenToAll();
        walk.element("dialog.meaning .first").click();
        assertThat(walk.browser().switchTo().activeElement().getDomAttribute("class"))
                .contains("number");
    }

    private static void printed(Walk walk) throws Exception {
        Object made = walk.browser()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] paper = Base64.getDecoder().decode((String) made);
        Files.write(Path.of("target/pictures/report-printed.pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isBetween(2, 20);
            assertThat(text).contains("IND-").doesNotContain("Logga ut", "Skriv ut", "Hämta som");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
        }
    }
}
