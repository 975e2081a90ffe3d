// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other people's code may rest on stands in {@code docs/api}; a change of it is seen in the change.
 * {@code -Dbrygga.update=true} writes it anew.
 */
class PublicApiTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.brygga");

    @ParameterizedTest
    @ValueSource(strings = {"core", "sdk"})
    void whatIsPublicIsWrittenDown(String part) throws IOException {
        Path page = Path.of("../../docs/api/" + part + ".txt");
        String made = CLASSES.stream()
                .filter(type -> part.equals(part(type)))
                .filter(PublicApiTest::open)
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(PublicApiTest::lines)
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("brygga.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, made);
        }

        assertThat(Files.readString(page)).isEqualTo(made);
        assertThat(made.lines().count()).isGreaterThan(100);
    }

    private static String part(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith("org.brygga.sdk.")
                ? "sdk"
                : Stream.of("org.brygga.testkit.", "org.brygga.spring.", "org.brygga.docs.")
                                .anyMatch(name::startsWith)
                        ? "other"
                        : "core";
    }

    /** Whether it and all that it stands in are public. */
    private static boolean open(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::open).orElse(true)
                && !type.isAnonymousClass();
    }

    private static Stream<String> lines(JavaClass type) {
        Stream<String> first = Stream.of(type.getName());
        // Builders are made from the records, and follow them.
        return type.getSimpleName().endsWith("Builder")
                        && !type.getPackageName().startsWith("org.brygga.sdk")
                ? first
                : Stream.concat(first, members(type).stream());
    }

    private static List<String> members(JavaClass type) {
        Stream<String> units = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !unit.getModifiers().contains(JavaModifier.BRIDGE))
                .map(PublicApiTest::line);
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> "  " + field.getName() + ": " + field.getRawType().getName());
        return Stream.concat(units, fields).sorted().toList();
    }

    private static String line(JavaCodeUnit unit) {
        String parameters = unit.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", "));
        return "  " + unit.getName() + "(" + parameters + "): "
                + unit.getRawReturnType().getSimpleName();
    }
}
