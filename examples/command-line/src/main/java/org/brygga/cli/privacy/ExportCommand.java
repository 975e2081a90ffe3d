// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.model.personal.PersonKey;
import org.brygga.privacy.Dossier;
import org.brygga.privacy.SubjectAccess;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives a person everything that is held about her. */
@Command(
        name = "export",
        description = "Gives one person everything that a file holds about her, and nothing about anybody else.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Mixin
    private PersonOption person = new PersonOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "F", description = "text (default), or json for another system.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        ReadResult read = file.read(brygga);
        PersonKey key = person.in(read.dataset());
        Dossier dossier =
                new SubjectAccess(brygga.packs()).of(key, read.dataset(), List.of(), brygga.today(), language.locale());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(json(brygga, dossier));
        } else {
            text(dossier, out);
        }
        return file.whole(read) ? Exit.DONE : Exit.NOT_ALL;
    }

    private static String json(Brygga brygga, Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            brygga.write(dossier.records(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void text(Dossier dossier, PrintWriter out) {
        out.println(dossier.title());
        for (Dossier.Section section : dossier.sections()) {
            out.println();
            out.println(section.title());
            section.lines().forEach(line -> out.println("  " + line));
        }
    }
}
