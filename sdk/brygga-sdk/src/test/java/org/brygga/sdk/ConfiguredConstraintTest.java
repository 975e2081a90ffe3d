// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host adds to the constraints in files of its class path is heard, though the annotations do not say it. */
class ConfiguredConstraintTest {

    private static final Organisation TOWN =
            OrganisationBuilder.builder().id("town").seat("Söderkulle").build();

    private static final String CONFIGURATION = """
            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
              <constraint-mapping>META-INF/more-constraints.xml</constraint-mapping>
            </validation-config>
            """;

    private static final String MAPPING = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
              <bean class="org.brygga.model.organisation.Organisation" ignore-annotations="false">
                <field name="seat"><constraint annotation="jakarta.validation.constraints.Email"/></field>
              </bean>
            </constraint-mappings>
            """;

    @TempDir
    private Path folder;

    @Test
    void aConstraintOfAFileIsHeard() throws IOException {
        Path described = Files.createDirectory(folder.resolve("META-INF"));
        Files.writeString(described.resolve("validation.xml"), CONFIGURATION);
        Files.writeString(described.resolve("more-constraints.xml"), MAPPING);

        assertThat(atSeat()).containsExactly("COM-SHP-Other");
    }

    @Test
    void withoutSuchAFileTheAnnotationsSayItAll() throws IOException {
        assertThat(atSeat()).isEmpty();
    }

    private List<String> atSeat() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Brygga.create().check(TOWN, LocalDate.of(2026, 3, 1)).list().stream()
                    .filter(finding -> finding.pointer().equals("/seat"))
                    .map(finding -> finding.code().text())
                    .toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
