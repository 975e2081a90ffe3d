// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say is said in all five languages, and nothing that they say is missing. */
class TextsOfPagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/static");
    private static final List<String> LANGUAGES = List.of("sv", "da", "nb", "nn", "en");
    private static final Pattern SAID = Pattern.compile("\\bt\\(\\s*\"([a-z-]+\\.[\\w.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");

    @Test
    void everyRoomHasTheSameTextsInEveryLanguage() throws IOException {
        Map<String, String> english = texts("en");
        for (String language : LANGUAGES) {
            Map<String, String> texts = texts(language);
            assertThat(texts.keySet()).as(language).isEqualTo(english.keySet());
            assertThat(texts).as(language).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, "")));
            });
        }
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path script : files(FOLDER.resolve("js"), ".js")) {
            SAID.matcher(Files.readString(script))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(asked::add);
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(texts("en").keySet()).containsAll(asked);
    }

    @Test
    void noScriptMakesMarkupOutOfText() throws IOException {
        for (Path script : files(FOLDER.resolve("js"), ".js")) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", ".style.");
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        Set<Path> all = new HashSet<>(files(FOLDER.resolve("js"), ".js"));
        all.addAll(files(FOLDER.resolve("css"), ".css"));
        for (Path file : all) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(200);
        }
    }

    /** All texts of a language, by room and key. */
    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(FOLDER.resolve("texts").resolve(language), ".json")) {
            String room = file.getFileName().toString().replace(".json", "");
            JsonMapper.shared()
                    .readTree(Files.readString(file))
                    .properties()
                    .forEach(text -> texts.put(
                            room + "." + text.getKey(), text.getValue().stringValue()));
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
