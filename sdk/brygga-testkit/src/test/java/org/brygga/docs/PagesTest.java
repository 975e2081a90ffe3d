// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is what the build compiles, and what they link to is there. */
class PagesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern REGION = Pattern.compile("// region \\w+\n(.*?) *// endregion", Pattern.DOTALL);

    private static final Pattern LISTING = Pattern.compile("```(?:xml|csv|properties|text)\n(.*?)```", Pattern.DOTALL);
    private static final Path CUSTOM_COUNTRY = ROOT.resolve("examples/custom-country");

    private static final Path FIRST_APPLICATION = ROOT.resolve("examples/first-application");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top).filter(path -> path.toString().endsWith(".md")).toList().stream();
        }
    }

    /** The pages of the rules are generated, and their examples are cases that the contract of the packs runs. */
    static Stream<Path> writtenPages() throws IOException {
        return pages().filter(page -> !page.startsWith(ROOT.resolve("docs/rules")));
    }

    @ParameterizedTest
    @MethodSource("writtenPages")
    void everyJavaListingIsARegionOfACompiledExample(Path page) throws IOException {
        List<String> regions = examples()
                .flatMap(example -> REGION.matcher(example).results())
                .map(region -> region.group(1).stripTrailing().stripIndent())
                .toList();

        assertThat(regions).isNotEmpty();
        assertThat(JAVA.matcher(Files.readString(page))
                        .results()
                        .map(listing -> listing.group(1).strip()))
                .allSatisfy(listing -> assertThat(regions).contains(listing));
    }

    @Test
    void everyListingOfTheRecipeForACountryStandsInTheExample() throws IOException {
        List<String> files = files(CUSTOM_COUNTRY).map(PagesTest::text).toList();

        assertThat(LISTING.matcher(Files.readString(ROOT.resolve("docs/add-a-country.md")))
                        .results()
                        .map(listing -> listing.group(1)))
                .isNotEmpty()
                .allSatisfy(listing -> assertThat(files).anyMatch(file -> file.contains(listing)));
    }

    @Test
    void everyListingOfTheFirstApplicationStandsInTheExample() throws IOException {
        List<String> files = files(FIRST_APPLICATION).map(PagesTest::text).toList();

        assertThat(LISTING.matcher(Files.readString(ROOT.resolve("docs/start.md")))
                        .results()
                        .map(listing -> listing.group(1)))
                .isNotEmpty()
                .allSatisfy(listing -> assertThat(files).anyMatch(file -> file.contains(listing)));
    }

    @ParameterizedTest
    @MethodSource("writtenPages")
    void everyDocumentShownIsReadWithoutAnError(Path page) throws IOException {
        Brygga brygga = Brygga.create();
        for (MatchResult document :
                JSON.matcher(Files.readString(page)).results().toList()) {
            ReadResult read = brygga.read(
                    new ByteArrayInputStream(document.group(1).getBytes(StandardCharsets.UTF_8)), "page.json");

            assertThat(read.findings()).isEmpty();
            assertThat(brygga.check(read.dataset(), LocalDate.of(2026, 11, 1)).errors())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    private static Stream<String> examples() throws IOException {
        Path examples = ROOT.resolve("sdk/brygga-testkit/src/test/java/org/brygga/docs");
        return Stream.of(
                        Stream.of(
                                        "ExamplesTest.java",
                                        "BulkExamplesTest.java",
                                        "ReportExamplesTest.java",
                                        "ScaleExamplesTest.java")
                                .map(examples::resolve),
                        files(CUSTOM_COUNTRY),
                        files(FIRST_APPLICATION))
                .flatMap(files -> files)
                .map(PagesTest::text);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            return Stream.concat(Stream.of(folder.resolve("pom.xml")), sources.filter(Files::isRegularFile))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReadmeStaysOneScreen() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(80);
    }
}
