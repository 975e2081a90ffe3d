// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the browser of this machine, if it has one with its driver. */
final class Browser {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-gpu");

    private Browser() {}

    /** Whether the build says that the browser may not be absent. */
    private static boolean required() {
        return Stream.of(System.getProperty("brygga.require", "").split(",", -1))
                .map(String::strip)
                .anyMatch(Predicate.isEqual("chromium"));
    }

    private static boolean present() {
        return chromium().isPresent() && driver().isPresent();
    }

    /** Leaves a test out where there is no browser, and fails it where the build says that there has to be one. */
    static void assumePresent() {
        boolean present = present();
        assertThat(present || !required())
                .as("The build requires chromium and chromedriver, and one of them is not on the path")
                .isTrue();
        assumeTrue(present, "chromium or chromedriver is not on the path: the pages were not opened in a browser");
    }

    /** A browser that waits a while for what a page is still building. */
    static ChromeDriver onDesk(String language) {
        return start(language, new ChromeOptions().addArguments("--window-size=1280,900"));
    }

    /** The same with the screen of a small telephone. */
    static ChromeDriver onPhone(String language) {
        Map<String, Object> screen = Map.of("width", 360, "height", 740, "pixelRatio", 2.0, "touch", true);
        return start(
                language,
                new ChromeOptions().setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", screen)));
    }

    private static ChromeDriver start(String language, ChromeOptions options) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setBinary(chromium().orElseThrow());
        options.addArguments(FLAGS);
        options.addArguments("--accept-lang=" + language);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver().orElseThrow())
                        .build(),
                options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        return browser;
    }

    private static Optional<File> chromium() {
        return onPath("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> driver() {
        return onPath("chromedriver");
    }

    private static Optional<File> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
