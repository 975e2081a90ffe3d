// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells in words what is different between two reports of the same kind. */
@Command(
        name = "compare",
        description = {
            "Tells what is different between two reports of the same kind about the same.",
            "Both are written by brygga report --format json. Nothing is told that stands in neither."
        },
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    /** How the differences are printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier report (.json).")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later report (.json).")
    private Path after = Path.of("");

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        PrintWriter complaints = spec.commandLine().getErr();
        try {
            compare(read(before), read(after), complaints);
        } catch (StoppedException e) {
            complaints.println(e.getMessage());
            return e.status();
        }
        return 0;
    }

    private void compare(Report earlier, Report later, PrintWriter complaints) throws StoppedException {
        ReportComparison comparison;
        try {
            comparison = ReportComparison.of(earlier, later);
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse("These reports are of different kinds, or about different things."
                    + " Compare two of the same kind about the same.");
        }
        ComparisonText text = new ComparisonText(CountryPacks.load(), language.locale());
        text.warning(comparison).ifPresent(complaints::println);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(new ComparisonJson(text).of(comparison));
        } else {
            print(comparison, text, out);
        }
    }

    private static void print(ReportComparison comparison, ComparisonText text, PrintWriter out) {
        text.head(comparison).forEach(out::println);
        List<ComparisonText.Part> parts = text.parts(comparison);
        if (parts.isEmpty()) {
            out.println();
            out.println(text.same());
        }
        for (ComparisonText.Part part : parts) {
            out.println();
            out.println(part.where());
            part.lines().forEach(line -> out.println("  " + line));
        }
    }

    private static Report read(Path file) throws StoppedException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Reports.read(stream);
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file cannot be opened. Check the name and the folder.");
        } catch (IllegalArgumentException e) {
            throw StoppedException.because(file + ": This is no report as brygga report --format json writes it,"
                    + " or it was changed afterwards. Make it anew.");
        }
    }
}
