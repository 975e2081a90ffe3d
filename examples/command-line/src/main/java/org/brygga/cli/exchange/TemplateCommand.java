// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.FileKind;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.writing.TemplateWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a workbook to fill in. */
@Command(
        name = "template",
        description = "Writes a workbook to fill in, with instructions, an example and lists to choose from.",
        mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description =
                    "What is to be filled in, for example participant; several are divided by commas. Or roll-call, the"
                            + " sheet on which the roll of a group is called.")
    private String kinds = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The workbook to write (.xlsx).")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DATASET",
            description = "Offers the areas and groups of this file; for roll-call, holds the group.")
    private @Nullable Path from;

    @Mixin
    private RollCallOptions rollCall = new RollCallOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        try {
            Brygga brygga = Brygga.create();
            boolean calls = RollCallOptions.KIND.equals(kinds);
            List<RecordType> types = calls ? List.of() : RecordKinds.of(kinds);
            if (!calls && rollCall.given()) {
                throw StoppedException.wrongUse("--group and --month belong to the kind roll-call.");
            }
            if (FileForm.of(out).filter(FileForm.WORKBOOK::equals).isEmpty()) {
                throw StoppedException.wrongUse(out + ": A template is a workbook; let its name end in .xlsx.");
            }
            Dataset known = known(brygga);
            if (calls) {
                rollCall.write(brygga, known, language.locale(), out);
                return 0;
            }
            WholeFile.write(
                    out, stream -> new TemplateWriter(brygga.packs()).write(types, known, language.locale(), stream));
            return 0;
        } catch (StoppedException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return e.status();
        }
    }

    private Dataset known(Brygga brygga) throws StoppedException {
        if (from == null) {
            return IndexedDataset.builder().build();
        }
        Optional<String> problem = FileKind.problemOfAny(from);
        if (problem.isPresent()) {
            throw StoppedException.wrongUse(from + ": " + problem.get());
        }
        try {
            return FileForm.of(from).orElseThrow().read(from, brygga).dataset();
        } catch (IOException e) {
            throw StoppedException.wrongUse(from + ": The file could not be read to its end.");
        }
    }
}
