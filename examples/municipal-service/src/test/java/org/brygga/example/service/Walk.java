// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Somebody who walks through the pages in a browser, takes pictures, and looks for what keeps people out. */
final class Walk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");

    private static final String AXE = read("/axe.min.js") + """
            ;const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then(found => done(found.violations
              .filter(one => ["serious", "critical"].includes(one.impact))
              .map(one => [one.id, one.help, ...one.nodes.slice(0, 3).map(node => node.html)].join(" | "))));
            """;

    private static final String ON_PAPER = """
            const gone = [...document.querySelectorAll(".top, .side, .bottom")].every(one => getComputedStyle(one).display === "none");
            const white = getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)";
            const folded = document.querySelector("main details:not([open])") !== null;
            return gone && white && !folded && document.documentElement.scrollWidth <= innerWidth;
            """;

    private final String address;
    private final ChromeDriver browser;

    private Walk(String address, ChromeDriver browser) {
        this.address = address;
        this.browser = browser;
    }

    static Walk onDesk(Started service, String language) {
        return new Walk(service.address(), Browser.onDesk(language));
    }

    static Walk onPhone(Started service, String language) {
        return new Walk(service.address(), Browser.onPhone(language));
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Walk.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Signs in as one of those who may be tried, at a place such as {@code groups}. */
    Walk signedIn(String person, String place) {
        browser.get(address + "/#/" + place);
        element("button[data-person=" + person + "]").click();
        element("body.signed-in main:not([aria-busy]):not(:has([data-person])) h1");
        return this;
    }

    /** Goes to a place such as {@code groups/tuesday} and waits for its heading. */
    Walk to(String place) {
        browser.executeScript("location.hash = arguments[0]", "#/" + place);
        element("main[data-at='#/" + place + "']:not([aria-busy]) h1");
        return this;
    }

    WebElement element(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Whether something is on the page, without waiting for it. */
    boolean has(String selector) {
        return (Boolean) Objects.requireNonNull(
                browser.executeScript("return document.querySelector(arguments[0]) !== null", selector));
    }

    /** Brings something into sight and clicks it. */
    Walk press(String selector) {
        WebElement wanted = element(selector);
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
        return this;
    }

    /** How many of something the page holds now, without waiting for more. */
    long count(String selector) {
        return (Long) browser.executeScript("return document.querySelectorAll(arguments[0]).length", selector);
    }

    String text() {
        return element("main").getText();
    }

    void settled() {
        element("main:not([aria-busy]) h1");
    }

    /** A picture of the whole page under {@code target/pictures}. */
    Walk picture(String name) {
        settled();
        Dimension before = browser.manage().window().getSize();
        boolean desk = before.getWidth() > 600;
        if (desk) {
            long height = (Long) browser.executeScript("return document.documentElement.scrollHeight");
            browser.manage().window().setSize(new Dimension(1280, (int) Math.min(height + 140, 4000)));
        }
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (desk) {
            browser.manage().window().setSize(before);
        }
        return this;
    }

    /** A picture of what stands on the screen. */
    void view(Path file) {
        settled();
        try {
            Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing serious keeps anybody out, and nothing is wider than the screen. */
    Walk assertOpenToAll() {
        settled();
        List<?> grave = (List<?>) browser.executeAsyncScript(AXE);
        assertThat(grave).as(browser.getCurrentUrl()).isEmpty();
        assertThat((Boolean) browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("wider than the screen: " + browser.getCurrentUrl())
                .isTrue();
        return this;
    }

    /** Shows everything as to somebody who works in the dark. */
    Walk inTheDark() {
        media("", List.of(Map.of("name", "prefers-color-scheme", "value", "dark")));
        return this;
    }

    /** What would stand on paper: the page itself, on sheets of A4, in black on white. */
    Walk assertFitForPaper() {
        Dimension before = browser.manage().window().getSize();
        media("print", List.of());
        browser.manage().window().setSize(new Dimension(794, 1123));
        assertThat(element("main h1").isDisplayed()).isTrue();
        browser.executeScript("dispatchEvent(new Event('beforeprint'))");
        assertThat((Boolean) browser.executeScript(ON_PAPER))
                .as(browser.getCurrentUrl())
                .isTrue();
        picture("paper-" + (String) browser.executeScript("return location.hash.replace(/[^a-z0-9]+/g, '-')"));
        browser.manage().window().setSize(before);
        browser.executeScript("dispatchEvent(new Event('afterprint'))");
        return inTheDark();
    }

    private void media(String medium, List<Map<String, String>> features) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    /** The browser has nothing to complain about. */
    void assertNothingToComplainAbout() {
        List<String> said = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
        assertThat(said).isEmpty();
    }

    @Override
    public void close() {
        browser.quit();
    }
}
