// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brygga.lifecycle.Lifecycle;
import org.brygga.lifecycle.Lifecycles;
import org.junit.jupiter.api.Test;

/** The diagrams of the page on concepts are drawn from the lifecycles; {@code -Dbrygga.update=true} draws them anew. */
class LifecycleDiagramsTest {

    private static final Path PAGE = Path.of("../../docs/concepts.md");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- lifecycle ([a-z-]+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

    @Test
    void everyLifecycleIsDrawnAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("brygga.update")) {
            page = BLOCK.matcher(page)
                    .replaceAll(block -> "<!-- lifecycle " + block.group(1) + " -->\n"
                            + diagram(lifecycle(block.group(1))) + "<!-- end -->");
            Files.writeString(PAGE, page);
        }

        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        assertThat(blocks.stream().map(block -> block.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Lifecycles.all().stream().map(Lifecycle::name).toList());
        assertThat(blocks)
                .allSatisfy(block -> assertThat(block.group(2)).isEqualTo(diagram(lifecycle(block.group(1)))));
    }

    private static Lifecycle lifecycle(String name) {
        return Lifecycles.all().stream()
                .filter(lifecycle -> lifecycle.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String diagram(Lifecycle lifecycle) {
        String begins = lifecycle.firsts().stream()
                .map(state -> "    [*] --> " + state + "\n")
                .sorted()
                .collect(Collectors.joining());
        String steps = lifecycle.steps().stream()
                .map(step -> "    " + step.from() + " --> " + step.to() + ": " + step.name() + "\n")
                .collect(Collectors.joining());
        String ends = lifecycle.states().stream()
                .filter(lifecycle::endsIn)
                .map(state -> "    " + state + " --> [*]\n")
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n" + begins + steps + ends + "```\n";
    }
}
