// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern OWN = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern NAMED = Pattern.compile("<artifactId>(brygga-[^<]+)</artifactId>\\s*<version>\\$");

    @Test
    void everyModuleThatIsPublishedIsInIt() throws IOException {
        List<String> published = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .filter(module ->
                        !module.startsWith("examples/") && !module.endsWith("benchmarks") && !module.endsWith("bom"))
                .map(BillOfMaterialsTest::artifact)
                .toList();

        assertThat(published).hasSizeGreaterThan(3);
        assertThat(NAMED.matcher(Files.readString(ROOT.resolve("sdk/brygga-bom/pom.xml")))
                        .results()
                        .map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static String artifact(String module) {
        try {
            var own = OWN.matcher(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
            assertThat(own.find()).isTrue();
            return own.group(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
