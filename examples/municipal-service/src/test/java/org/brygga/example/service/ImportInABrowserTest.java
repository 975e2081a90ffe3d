// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A coordinator tries her workbook in a real browser, mends it, keeps it and takes it back. */
class ImportInABrowserTest {

    private static Started service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        boolean present = Browser.present();
        assertThat(present || !Browser.required())
                .as("The build requires chromium and chromedriver, and one of them is not on the path")
                .isTrue();
        assumeTrue(
                present,
                "chromium or chromedriver is not on the path: the page of imports was not opened in a browser");
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    /** A template of the service with ten participants, one of whom has a year that is none. */
    private Path workbook(boolean mistake) throws IOException {
        Path file = folder.resolve("deltagare.xlsx");
        try (InputStream in = URI.create(service.address() + "/api/templates/participants?lang=sv")
                        .toURL()
                        .openStream();
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheet("Deltagare");
            for (int line = 2; line < 12; line++) {
                Row row = sheet.createRow(line);
                row.createCell(0).setCellValue("p" + line);
                row.createCell(column(sheet, "Namn")).setCellValue("Exempel " + line);
                row.createCell(column(sheet, "Födelseår")).setCellValue(mistake && line == 5 ? "femtio" : "1980");
            }
            workbook.write(out);
        }
        return file;
    }

    private static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("No header " + header);
    }

    private static void choose(ChromeDriver browser, Path file) {
        browser.findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
    }

    private static String shown(ChromeDriver browser, String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    @Test
    void herWorkbookIsTriedMendedKeptAndTakenBack() throws IOException {
        ChromeDriver browser = Browser.onDesk("sv");
        try {
            browser.get(service.address() + "/?lang=sv");
            browser.findElement(By.id("import")).click();

            choose(browser, workbook(true));
            assertThat(shown(browser, "#result .finding.error")).contains("Deltagare", "6", "COM-SHP");
            assertThat(shown(browser, "#result table")).contains("Deltagare", "10", "9", "1");
            picture(browser, "import-mistake");
            assertThat(browser.findElement(By.id("marked")).isDisplayed()).isTrue();

            choose(browser, workbook(false));
            browser.findElement(By.cssSelector("#result td:nth-of-type(5)"));
            waitFor(browser, "Spara alltihop");
            browser.findElement(By.id("keep")).click();
            waitFor(browser, "Ta tillbaka det");
            browser.findElement(By.id("undo")).click();
            waitFor(browser, "Spara alltihop");
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        } finally {
            browser.quit();
        }
    }

    @Test
    void sheSaysWhatHerColumnsMean() throws IOException {
        ChromeDriver browser = Browser.onPhone("en");
        try {
            Path file = folder.resolve("Participants.csv");
            Files.writeString(file, "id;Who is it\np1;Example\n", StandardCharsets.UTF_8);
            browser.get(service.address() + "/?lang=en&page=import");
            choose(browser, file);

            browser.findElement(By.xpath("//select[@id='column-0']/option[text()='Name']"))
                    .click();
            picture(browser, "import-mapping");
            browser.findElement(By.cssSelector("form button")).click();
            waitFor(browser, "Keep all of it");
            picture(browser, "import-phone");
            Object widest = browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(widest).isEqualTo(360L);
        } finally {
            browser.quit();
        }
    }

    private static void waitFor(ChromeDriver browser, String button) {
        browser.findElement(By.xpath("//div[@id='result']//button[text()='" + button + "']"));
    }

    /** A picture for whoever wants to look at the page; it stays in the build folder. */
    private static void picture(ChromeDriver browser, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
