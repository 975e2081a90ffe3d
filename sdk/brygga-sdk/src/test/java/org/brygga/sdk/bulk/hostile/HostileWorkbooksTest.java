// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends, a Java machine with a heap of 256 MB refuses it or reads it without harm, soon, and goes on. */
class HostileWorkbooksTest {

    private static final List<Attack> ATTACKS = Attacks.all();

    @TempDir
    private static Path folder;

    private static List<String> said = List.of();

    @BeforeAll
    static void attack() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < ATTACKS.size(); number++) {
            Path own = Files.createDirectory(folder.resolve("attack" + number));
            Attack attack = ATTACKS.get(number);
            files.add(Files.write(own.resolve(attack.file()), attack.bytes().get())
                    .toString());
        }
        Path list = Files.write(folder.resolve("files.txt"), files);
        Path out = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileImport.class.getName(),
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor((long) HostileImport.MOST_SECONDS * ATTACKS.size(), TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        said = Files.readAllLines(out).stream()
                .filter(line -> line.matches("-?\\d+\t.*"))
                .toList();
    }

    static Stream<Arguments> attacks() {
        return IntStream.range(0, ATTACKS.size()).mapToObj(number -> Arguments.of(number, ATTACKS.get(number)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("attacks")
    void whatIsHostileIsRefusedOrReadWithoutHarm(int number, Attack attack) {
        assertThat(said).as("it went on until then").hasSizeGreaterThan(number);
        String answer = said.get(number).replaceAll("^.*\t", "");

        if (attack.refused().isEmpty()) {
            assertThat(answer).doesNotContain("COM-IMP-001", "threw", "takes too long");
        } else {
            assertThat(answer).isEqualTo("COM-IMP-001 " + attack.refused());
        }
    }
}
