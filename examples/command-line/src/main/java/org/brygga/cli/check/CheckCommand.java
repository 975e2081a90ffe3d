// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.brygga.cli.catalogue.Languages;
import org.brygga.cli.lines.LinesFile;
import org.brygga.cli.lines.LinesOptions;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Findings;
import org.brygga.finding.Review;
import org.brygga.finding.Severity;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.CheckedFile;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files, checks them and prints what is missing or wrong. */
@Command(
        name = "check",
        description =
                "Reads files (JSON, JSON Lines, CSV, workbooks), checks them and prints what is missing or wrong.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final int WRONG_USE = 2;

    /** How findings are printed. */
    enum Format {
        text,
        json,
        jsonl
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON (.json), JSON Lines (.jsonl, .ndjson), CSV (.csv, or several in a .zip), or a workbook (.xlsx).")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which to check; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "P",
            description = {
                "WORKING (default), IMPORT_DRAFT, REPORT or STRICT, or a .properties file:",
                "base=WORKING, and the code of a rule with OFF, ERROR, WARNING or INFO."
            })
    private String profile = "WORKING";

    @Option(names = "--lang", paramLabel = "L", description = "sv, da, nb, nn or en.")
    private @Nullable String language;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or jsonl.")
    private Format format = Format.text;

    @Mixin
    private LinesOptions lines = new LinesOptions();

    @Override
    public Integer call() {
        PrintWriter complaints = spec.commandLine().getErr();
        if (language != null && !Languages.known(language)) {
            complaints.println("There is no such language here. Choose sv, da, nb, nn or en.");
            return WRONG_USE;
        }
        if (lines.problem().isPresent()) {
            complaints.println(lines.problem().get());
            return WRONG_USE;
        }
        Brygga brygga;
        try {
            brygga = Brygga.builder()
                    .profile(ProfileFile.find(profile, CountryPacks.load().rules()))
                    .build();
        } catch (IllegalArgumentException e) {
            complaints.println(e.getMessage());
            return WRONG_USE;
        }
        FindingPrinter printer = printer(brygga);
        boolean acceptable = true;
        boolean usable = true;
        printer.begin();
        for (Path file : files) {
            Optional<String> problem = FileKind.problemOfAny(file);
            if (problem.isPresent()) {
                complaints.println(file + ": " + problem.get());
                usable = false;
                continue;
            }
            try {
                acceptable &= check(file, brygga, printer);
            } catch (IOException e) {
                complaints.println(file + ": The file could not be read to its end.");
                usable = false;
            }
        }
        printer.end();
        return usable ? (acceptable ? 0 : FINDINGS) : WRONG_USE;
    }

    private boolean check(Path file, Brygga brygga, FindingPrinter printer) throws IOException {
        LocalDate day = asOf == null ? brygga.today() : asOf;
        Tally tally = new Tally();
        printer.file(file);
        if (FileKind.isLines(file)) {
            checkLines(file, new LinesFile(brygga, day, spec.commandLine().getErr()), printer, tally);
        } else {
            CheckedFile checked = FileKind.isSheets(file)
                    ? new Importer(brygga).check(file, String.valueOf(file.getFileName()), ImportOptions.STANDARD, day)
                    : brygga.check(file, day);
            Review review = Review.of(checked.findings(), checked.dataset().all(Acknowledgement.class), day);
            tally.count(review.open());
            printer.findings(review.open());
            printer.acknowledged(review);
            printer.summary(tally, checked.dataset().all().size(), false);
        }
        return tally.count(Severity.ERROR) == 0;
    }

    private void checkLines(Path file, LinesFile checked, FindingPrinter printer, Tally tally) throws IOException {
        Consumer<Findings> found = findings -> {
            if (!findings.isEmpty()) {
                tally.count(findings);
                printer.findings(findings);
            }
        };
        if (lines.isLinked()) {
            LinesFile.Together together = checked.linked(file, lines.of(file), found);
            printer.acknowledged(together.review());
            printer.summary(tally, together.records(), false);
        } else {
            printer.summary(tally, checked.alone(file, lines.of(file), found), true);
        }
    }

    private FindingPrinter printer(Brygga brygga) {
        Locale locale = language == null ? Languages.ofMachine() : Locale.forLanguageTag(language);
        PrintWriter out = spec.commandLine().getOut();
        return format == Format.text
                ? new TextPrinter(brygga, locale, out, CommandLine.Help.Ansi.AUTO.enabled())
                : new JsonPrinter(brygga, locale, out, format == Format.json);
    }
}
