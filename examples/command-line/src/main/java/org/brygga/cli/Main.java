// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.brygga.cli.catalogue.CodesCommand;
import org.brygga.cli.catalogue.RulesCommand;
import org.brygga.cli.check.CheckCommand;
import org.brygga.cli.check.PreviewCommand;
import org.brygga.cli.demo.DemoCommand;
import org.brygga.cli.exchange.ConvertCommand;
import org.brygga.cli.exchange.TemplateCommand;
import org.brygga.cli.imports.ImportCommand;
import org.brygga.cli.indicator.IndicatorsCommand;
import org.brygga.cli.privacy.PrivacyCommand;
import org.brygga.cli.report.CompareCommand;
import org.brygga.cli.report.ReportCommand;
import org.brygga.cli.schema.SchemaCommand;
import org.brygga.country.CountryPacks;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the command line; exits with 0, 1 for findings of severity ERROR, or 2 for wrong use. */
@Command(
        name = "brygga",
        description = "Checks what a neighbourhood-mothers programme has written down.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.PackVersions.class,
        subcommands = {
            CheckCommand.class,
            PreviewCommand.class,
            ImportCommand.class,
            TemplateCommand.class,
            ConvertCommand.class,
            DueCommand.class,
            IndicatorsCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            PrivacyCommand.class,
            NumberCommand.class,
            CodesCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Hibernate Validator would otherwise tell its version on stderr through the JDK's own logging.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter complaints = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(out, complaints, arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; results go to the first writer, progress and complaints to the second. */
    static int run(PrintWriter out, PrintWriter complaints, String... arguments) {
        CommandLine commandLine = commandLine(out, complaints);
        int status = arguments.length == 0 ? usage(commandLine) : commandLine.execute(arguments);
        out.flush();
        return status;
    }

    /** All commands, with what a mistake of the program says: never what it was about. */
    static CommandLine commandLine(PrintWriter out, PrintWriter complaints) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(out);
        commandLine.setErr(complaints);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            complaints.println("brygga: " + failure.getClass().getSimpleName()
                    + ". This is a mistake of the program; please report it.");
            return CommandLine.ExitCode.USAGE;
        });
        return commandLine;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** Names the packs, because they decide what is found. */
    static final class PackVersions implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return CountryPacks.load().list().stream()
                    .map(pack -> pack.packVersion().toString())
                    .toArray(String[]::new);
        }
    }
}
