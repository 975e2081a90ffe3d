// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.FileKind;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the records of a file in another form. */
@Command(
        name = "convert",
        description = {
            "Writes the records of a file in another form, told by the ending of OUT.",
            "What cannot be read is told on stderr; the rest is written."
        },
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description =
                    "JSON (.json), JSON Lines (.jsonl, .ndjson), a CSV file (.csv) or set (.zip), or a workbook (.xlsx).")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The same, but for a single CSV file.")
    private Path out = Path.of("");

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        PrintWriter complaints = spec.commandLine().getErr();
        try {
            return convert(Brygga.create(), complaints);
        } catch (StoppedException e) {
            complaints.println(e.getMessage());
            return e.status();
        }
    }

    private int convert(Brygga brygga, PrintWriter complaints) throws StoppedException {
        Optional<String> problem = FileKind.problemOfAny(in);
        if (problem.isPresent()) {
            throw StoppedException.wrongUse(in + ": " + problem.get());
        }
        FileForm from = FileForm.of(in).orElseThrow();
        FileForm to = FileForm.of(out)
                .filter(form -> form != FileForm.CSV)
                .orElseThrow(
                        () -> StoppedException.wrongUse(
                                out
                                        + ": Write to .json, .jsonl, .xlsx, or .zip for CSV files; one CSV file holds one table only."));
        ReadResult read;
        try {
            read = from.read(in, brygga);
        } catch (IOException e) {
            throw StoppedException.wrongUse(in + ": The file could not be read to its end.");
        }
        new PlacedFindings(brygga, language.locale()).print(read.findings(), complaints);
        try {
            WholeFile.write(
                    out,
                    stream -> to.write(read.dataset(), read.header().orElse(null), language.locale(), brygga, stream));
        } catch (IllegalArgumentException e) {
            throw StoppedException.because(
                    out + ": Not written. A text is longer than a cell of a workbook holds; choose another form.");
        }
        return read.findings().isAcceptable() ? 0 : 1;
    }
}
