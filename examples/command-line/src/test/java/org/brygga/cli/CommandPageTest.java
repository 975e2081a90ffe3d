// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every command with its options stands on one page; {@code -Dbrygga.update=true} writes it anew. */
class CommandPageTest {

    private static final Path PAGE = Path.of("../../docs/command-line.md");
    private static final String HEAD = """
            # Command line

            Made from the program, which says the same with `brygga help COMMAND`. `brygga` stands for
            `java -jar examples/command-line/target/brygga.jar`, once this has built it:

            ```sh
            mvn -q -B -pl examples/command-line -am package -DskipTests
            ```

            The exit code is 0 if nothing is an error, 1 if something is, 2 if the command was wrong or a file cannot be opened.
            What was found or made goes to the standard output, what the program tells about itself to the standard error.
            """;

    @Test
    void everyCommandStandsOnThePageWithItsOptions() throws IOException {
        String made = page();
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
        assertThat(made).contains("## brygga check", "`--linked`", "## brygga privacy erase", "`--minimise`");
    }

    @Test
    void everyCommandAndEveryOptionSaysWhatItIsFor() {
        List<CommandSpec> all = commands(spec());

        assertThat(all).hasSizeGreaterThan(15).allSatisfy(command -> {
            assertThat(command.usageMessage().description()).isNotEmpty();
            assertThat(command.options())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
            assertThat(command.positionalParameters())
                    .allSatisfy(parameter -> assertThat(parameter.description()).isNotEmpty());
        });
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (CommandSpec command : commands(spec())) {
            if (!command.subcommands().isEmpty()) {
                continue;
            }
            page.append("\n## ").append(command.qualifiedName()).append("\n\n");
            page.append(said(command.usageMessage().description())).append("\n\n| | |\n|---|---|\n");
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                row(page, parameter.paramLabel(), parameter.description());
            }
            for (OptionSpec option : command.options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    row(page, String.join("`, `", option.names()) + value(option), option.description());
                }
            }
        }
        return page.toString();
    }

    private static CommandSpec spec() {
        return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
                .getCommandSpec();
    }

    /** Commands in the order in which the program tells of them, the ones inside a command after it. */
    private static List<CommandSpec> commands(CommandSpec command) {
        List<CommandSpec> commands = new ArrayList<>();
        command.subcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .filter(one -> !one.helpCommand())
                .forEach(one -> {
                    commands.add(one);
                    commands.addAll(commands(one));
                });
        return commands;
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0 ? "" : " " + option.paramLabel();
    }

    private static void row(StringBuilder page, String name, String... description) {
        page.append("| `").append(name).append("` | ").append(said(description)).append(" |\n");
    }

    private static String said(String... description) {
        return Stream.of(description)
                .map(line -> line.replace("%n", " ").replace("%%", "%").replace("|", "\\|"))
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other)
                .strip();
    }
}
