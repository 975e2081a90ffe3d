// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Has a real browser look through a page with the rules of axe. */
final class Axe {

    private static final Pattern FOUND = Pattern.compile("<pre id=\"axe-found\">(.*?)</pre>", Pattern.DOTALL);
    private static final int PATIENCE_SECONDS = 120;

    /** Wide, and as narrow as a desk of 1280 pixels is at 400 per cent. */
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations']}).then(found => {
              const told = found.violations.map(v => v.impact + ' ' + v.id + ' ' + v.nodes.map(n => n.html).join(' '));
              if (document.documentElement.scrollWidth > window.innerWidth) { told.push('serious sideways'); }
              told.push('passes ' + found.passes.length);
              const pre = document.createElement('pre');
              pre.id = 'axe-found';
              pre.textContent = told.join('\\n');
              document.body.append(pre);
            });
            """;

    private final Path folder;

    /**
     * @param folder where it puts what the browser needs
     */
    Axe(Path folder) {
        this.folder = folder;
    }

    /** Stops a test where there is no browser, and fails it where one is required. */
    static void needsABrowser() {
        boolean required = Stream.of(System.getProperty("brygga.require", "").split(",", -1))
                .map(String::strip)
                .anyMatch(Predicate.isEqual("chromium"));
        assertThat(browser().isPresent() || !required)
                .as("The build requires chromium, and it is not on the path")
                .isTrue();
        assumeTrue(browser().isPresent(), "chromium is not on the path: the page was not looked through");
    }

    /** What it complains about, a line each, and a line with how many rules it found kept. */
    List<String> found(String page, int width) throws Exception {
        // The page forbids scripts, so for the test the ban is lifted.
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                .replace("</body>", "<script src=\"axe.min.js\"></script><script src=\"run.js\"></script></body>");
        Files.writeString(folder.resolve("page.html"), open);
        Files.writeString(folder.resolve("run.js"), RUN);
        try (InputStream axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            Files.write(folder.resolve("axe.min.js"), axe.readAllBytes());
        }
        Matcher told = FOUND.matcher(dumped(width));
        assertThat(told.find()).as("axe came to an end").isTrue();
        List<String> lines = told.group(1).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("passes"));
        return lines;
    }

    private String dumped(int width) throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(
                        browser().orElseThrow(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",2000",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        folder.resolve("page.html").toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(dump, StandardCharsets.UTF_8);
    }

    private static Optional<String> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> new File(place, name)))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst();
    }
}
