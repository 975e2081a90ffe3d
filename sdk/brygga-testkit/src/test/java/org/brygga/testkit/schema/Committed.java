// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are made from the library. */
final class Committed {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path TYPESCRIPT = ROOT.resolve("sdk/typescript");

    private static final String ANEW =
            "%s is not what the library makes now. If the change is meant, make it anew with:"
                    + " mvn -B test -pl sdk/brygga-testkit -am -Dtest='%s' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dbrygga.update=true";

    private Committed() {}

    /** Holds a file against what it should be, or writes it. */
    static void holds(Path file, String made, Class<?> test) throws IOException {
        if (Boolean.getBoolean("brygga.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        // Not the texts themselves: they are long, and a version control system shows the difference better.
        assertThat(committed.equals(made))
                .as(ANEW, ROOT.relativize(file), test.getSimpleName())
                .isTrue();
    }
}
