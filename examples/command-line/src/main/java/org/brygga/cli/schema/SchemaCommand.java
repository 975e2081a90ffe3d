// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.schema;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.sdk.schema.TypeScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the schemas of the records, or their types, with the words of the packs in use. */
@Command(
        name = "schema",
        description = "Writes a JSON Schema for each type of record and for a whole document, and names the files.",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to, schemas if none is named; files of the same names are replaced.")
    private Path folder = Path.of("schemas");

    @Option(
            names = "--typescript",
            description = "Writes types, labels in five languages and a validator in TypeScript instead.")
    private boolean typeScript;

    @Override
    public Integer call() {
        CountryPacks packs = CountryPacks.load();
        Map<String, String> files = typeScript
                ? TypeScript.of(packs).files()
                : JsonSchemas.of(packs, language.locale()).files();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path written = folder.resolve(file.getKey());
                Files.writeString(written, file.getValue());
                out.println(written);
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println("The folder cannot be written to. Choose another one with --out.");
            return WRONG_USE;
        } finally {
            out.flush();
        }
        return 0;
    }
}
