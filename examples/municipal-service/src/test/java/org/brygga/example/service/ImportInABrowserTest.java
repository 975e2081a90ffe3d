// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A coordinator sends a file that is wrong, sees where, mends it, keeps it, and takes it back. */
class ImportInABrowserTest {

    /** How often is looked for a file that the browser is writing, ten times a second. */
    private static final int PATIENCE = 200;

    private static Started service;

    @TempDir
    private Path folder;

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
    void aWorkbookWithErrorsIsMendedAndKeptAndTakenBackInSwedishAtADesk() throws Exception {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            mendAndKeep(walk, "sv-desk", "Behöver rättas");
        }
    }

    @Test
    void aWorkbookWithErrorsIsMendedAndKeptAndTakenBackInEnglishOnATelephone() throws Exception {
        try (Walk walk = Walk.onPhone(service, "en")) {
            mendAndKeep(walk, "en-phone", "Needs mending");
        }
    }

    private void mendAndKeep(Walk walk, String name, String state) throws Exception {
        Map<String, Object> downloads = Map.of("behavior", "allow", "downloadPath", folder.toString());
        walk.browser().executeCdpCommand("Browser.setDownloadBehavior", downloads);
        String kept = "/brygga/v1/organisations/" + name;
        Visitor coordinator = Visitor.as(service.address(), "coordinator");
        walk.signedIn("coordinator", "import");
        walk.element(".drop");
        walk.picture("import-" + name).assertOpenToAll();

        send(walk, workbook(name));
        List<WebElement> marked = walk.browser().findElements(By.cssSelector(".cell-table td.marked.error"));
        assertThat(marked).hasSize(2);
        assertThat(marked.get(0).getText()).contains("Sverigge");
        assertThat(walk.element("tr[data-line='3'] td.marked").getText()).contains("igår");
        assertThat(walk.text()).contains(state);
        assertThat(walk.browser().findElements(By.cssSelector("button[data-action=keep]")))
                .isEmpty();
        walk.picture("import-errors-" + name).assertOpenToAll();
        walk.browser().executeScript("document.querySelector('.cell-table').scrollIntoView()");
        walk.picture("import-cells-" + name);

        walk.element("button[data-action=marked]").click();
        Path back = downloaded("marked-sent.xlsx");
        walk.to("import");
        send(walk, mended(back));
        walk.element("button[data-action=keep]");
        walk.picture("import-ready-" + name).assertOpenToAll();
        assertThat(coordinator.get(kept).status()).isEqualTo(404);

        walk.element("button[data-action=keep]").click();
        walk.element("button[data-action=take-back]");
        walk.picture("import-kept-" + name).assertOpenToAll();
        assertThat(coordinator.get(kept).status()).isEqualTo(200);

        walk.element("button[data-action=take-back]").click();
        walk.element("dialog[open] button[value=yes]").click();
        walk.element("#outcome .notice.success[tabindex]");
        walk.picture("import-back-" + name).assertOpenToAll();
        assertThat(coordinator.get(kept).status()).isEqualTo(404);
        walk.assertNothingToComplainAbout();
    }

    @Test
    void whatNobodyKnowsInAFileIsAskedForAndTheAnswersHold() throws Exception {
        Path file = folder.resolve("lista.csv");
        Files.writeString(file, "id;Vad den heter;Land\nbryggan;Föreningen Hamnen;SE\n");
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "import");
            send(walk, file);
            walk.element("select[data-part=sheets] option[value=organisations]").click();
            walk.element("button[data-action=map]").click();
            walk.element("select[data-part=columns] option[value=Namn]");
            walk.picture("import-mapping-sv-desk").assertOpenToAll();
            walk.element("select[data-part=columns] option[value=Namn]").click();
            walk.element("button[data-action=map]").click();
            walk.element("button[data-action=keep]");
            walk.element("button[data-action=forget]").click();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element(".drop");
        }
    }

    private static void send(Walk walk, Path file) {
        walk.element("input[type=file]").sendKeys(file.toString());
        walk.element("#outcome");
    }

    private Path workbook(String id) throws IOException {
        Path file = folder.resolve("sent.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("organisations");
            row(sheet, 0, "id", "name", "country", "status", "founded");
            row(sheet, 1, id, "Föreningen Hamnen", "Sverigge", "ACTIVE", "2019");
            row(sheet, 2, id + "-2", "Föreningen Kajen", "SE", "ACTIVE", "igår");
            row(sheet, 3, id + "-3", "Föreningen Torget", "SE", "ACTIVE", "2020-05");
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, String... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            row.createCell(column).setCellValue(values[column]);
        }
    }

    private Path mended(Path marked) throws IOException {
        Path file = folder.resolve("mended.xlsx");
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(2).getCellComment()).isNotNull();
            sheet.getRow(1).getCell(2).setCellValue("SE");
            sheet.getRow(2).getCell(4).setCellValue("2021");
            book.write(out);
        }
        return file;
    }

    private Path downloaded(String name) throws InterruptedException {
        Path file = folder.resolve(name);
        for (int tries = 0; tries < PATIENCE && !Files.exists(file); tries++) {
            Thread.sleep(100);
        }
        return file;
    }
}
