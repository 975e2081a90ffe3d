// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        String examples =
                Files.readString(ROOT.resolve("sdk/brygga-testkit/src/test/java/org/brygga/docs/ExamplesTest.java"));
        List<String> regions = REGION.matcher(examples)
                .results()
                .map(region -> region.group(1).stripTrailing().stripIndent())
                .toList();

        assertThat(regions).isNotEmpty();
        assertThat(JAVA.matcher(Files.readString(page))
                        .results()
                        .map(listing -> listing.group(1).strip()))
                .allSatisfy(listing -> assertThat(regions).contains(listing));
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

    @Test
    void theReadmeStaysOneScreen() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(80);
    }
}
