// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Somebody looks at a report in a real browser, for the house and for everybody, and takes it home. */
class ReportsInABrowserTest {

    private static Started service;

    @BeforeAll
    static void start() {
        boolean present = Browser.present();
        assertThat(present || !Browser.required())
                .as("The build requires chromium and chromedriver, and one of them is not on the path")
                .isTrue();
        assumeTrue(
                present,
                "chromium or chromedriver is not on the path: the page of reports was not opened in a browser");
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    /** The words of the report, read inside its frame. */
    private static String report(ChromeDriver browser) {
        browser.switchTo().frame(browser.findElement(By.id("report")));
        String text = browser.findElement(By.tagName("main")).getText();
        browser.switchTo().defaultContent();
        return text;
    }

    private static void choose(ChromeDriver browser, String kind) {
        browser.findElement(By.cssSelector("#kind option[value=" + kind + "]")).click();
    }

    private static void show(ChromeDriver browser) {
        browser.findElement(By.id("show")).click();
    }

    @Test
    void theHouseSeesSmallNumbersAndEverybodyElseDoesNot() throws IOException {
        ChromeDriver browser = Browser.onDesk("sv");
        try {
            browser.get(service.address() + "/?lang=sv");
            browser.findElement(By.id("reports")).click();
            choose(browser, "area");
            picture(browser, "reports-choose");
            show(browser);

            assertThat(browser.findElement(By.id("audience")).getText()).isEqualTo("Internt: inte att lämna vidare");
            String internal = report(browser);
            scrollTo(browser, "audience");
            picture(browser, "reports-internal");
            browser.findElement(By.id("published")).click();
            show(browser);
            browser.findElement(By.cssSelector("#audience.none"));
            String published = report(browser);
            scrollTo(browser, "audience");
            picture(browser, "reports-published");

            assertThat(published.lines()).anyMatch(ReportsInABrowserTest::hides);
            assertThat(internal.lines()).noneMatch(ReportsInABrowserTest::hides);
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
            assertThat(mistakes(browser)).isEmpty();
        } finally {
            browser.quit();
        }
    }

    /** Whether a number in a row is hidden. */
    private static boolean hides(String row) {
        return List.of(row.split(" ", -1)).contains(":");
    }

    @Test
    void whatIsTakenHomeIsAFileOfItsKind() throws IOException {
        ChromeDriver browser = Browser.onDesk("da");
        try {
            browser.get(service.address() + "/?lang=da&page=reports");
            choose(browser, "fact-box");
            browser.findElement(By.id("published")).click();
            show(browser);

            assertThat(start(browser, "pdf")).startsWith("%PDF-");
            assertThat(start(browser, "xlsx")).startsWith("PK");
            assertThat(start(browser, "csv")).startsWith("PK");
        } finally {
            browser.quit();
        }
    }

    private static String start(ChromeDriver browser, String link) throws IOException {
        String address = Objects.requireNonNull(browser.findElement(By.id(link)).getDomProperty("href"));
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aTelephoneIsEnough() throws IOException {
        ChromeDriver browser = Browser.onPhone("en");
        try {
            browser.get(service.address() + "/?lang=en&page=reports");
            browser.findElement(By.id("show"));
            picture(browser, "reports-phone-choose");
            show(browser);
            report(browser);
            scrollTo(browser, "audience");
            picture(browser, "reports-phone");

            assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(360L);
            assertThat(mistakes(browser)).isEmpty();
        } finally {
            browser.quit();
        }
    }

    @Test
    void aReportThatCannotBeIsExplained() {
        ChromeDriver browser = Browser.onDesk("en");
        try {
            browser.get(service.address() + "/?lang=en&page=reports");
            WebElement to = browser.findElement(By.id("to"));
            browser.executeScript("arguments[0].value = '1999-01-01'", to);
            show(browser);

            assertThat(browser.findElement(By.cssSelector("#result .sorry")).getText())
                    .contains("Look at the dates");
        } finally {
            browser.quit();
        }
    }

    @Test
    void aReportMayBeShownByThisServiceAndRunsNothing() {
        String policy = service.client()
                .get()
                .uri("/api/reports/demo/fact-box?about=&from=2025-01-01&to=2025-12-31&published=true&lang=en")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox")
                .doesNotContain("script-src", "allow-scripts");
    }

    /** What axe finds in the page around the report. */
    private static List<?> mistakes(ChromeDriver browser) throws IOException {
        try (InputStream axe = Objects.requireNonNull(ReportsInABrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations'], iframes: false}).then(found => "
                + "done(found.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).join(' '))));");
        return (List<?>) Objects.requireNonNull(found);
    }

    private static void scrollTo(ChromeDriver browser, String id) {
        browser.executeScript("document.getElementById(arguments[0]).scrollIntoView()", id);
    }

    /** A picture for whoever wants to look at the page; it stays in the build folder. */
    private static void picture(ChromeDriver browser, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
