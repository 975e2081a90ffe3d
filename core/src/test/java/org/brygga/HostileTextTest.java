// SPDX-License-Identifier: Apache-2.0
package org.brygga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of core answers within 50 ms on 10,000 hostile characters; the test gives it five times that.
 *
 * <p>Found by reflection: the patterns of static fields and those of constraints, so that a new one cannot be forgotten.
 */
class HostileTextTest {

    private static final int LENGTH = 10_000;
    private static final Duration LIMIT = Duration.ofMillis(5 * 50);
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "0",
            "-",
            "-a",
            "1 ",
            "1 000 ",
            "{",
            "{a",
            "A-",
            "2024-",
            "2024-01-01",
            "?",
            " ",
            "aA",
            "a.",
            "XXXX-",
            "\u00e5",
            "\ud83d\udc69",
            "a@",
            ".a@",
            "+",
            "(",
            "70\u00a0",
            "0 0",
            "ab-cdefghij",
            "deadbeef");

    static Stream<Arguments> patterns() throws IllegalAccessException {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.brygga")) {
            Class<?> type = found.reflect();
            constraint(type, type.getName(), patterns);
            for (Field field : type.getDeclaredFields()) {
                String name = type.getSimpleName() + "." + field.getName();
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.put(name, (Pattern) field.get(null));
                }
                constraint(field, name, patterns);
            }
        }
        assertThat(patterns)
                .hasSizeGreaterThan(10)
                .containsKey("LanguageTag.tag")
                .containsKey("FreeText.SUM");
        return patterns.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void aPatternIsQuickOnHostileText(String name, Pattern pattern) {
        for (String piece : PIECES) {
            for (String end : List.of("", "!", "\n", "0", "a")) {
                String text = piece.repeat(LENGTH / piece.length()) + end;
                assertTimeoutPreemptively(LIMIT, () -> all(pattern, text), name);
            }
        }
    }

    private static boolean all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        boolean whole = matcher.matches();
        matcher.reset();
        while (matcher.find()) {
            whole |= matcher.hitEnd();
        }
        return whole;
    }

    private static void constraint(AnnotatedElement element, String name, Map<String, Pattern> patterns) {
        jakarta.validation.constraints.Pattern constraint =
                element.getAnnotation(jakarta.validation.constraints.Pattern.class);
        if (constraint != null) {
            patterns.put(name, Pattern.compile(constraint.regexp()));
        }
    }
}
