// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file with records that a command works on. */
public final class RecordsFile {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "JSON (.json) or JSON Lines (.jsonl, .ndjson).")
    private Path file = Path.of("");

    public Path path() {
        return file;
    }

    /**
     * Reads the file.
     *
     * @throws ParameterException if it cannot be opened or its kind is not known; the message says what to do
     */
    public ReadResult read(Brygga brygga) {
        Optional<String> problem = FileKind.problem(file);
        if (problem.isPresent()) {
            throw new ParameterException(spec.commandLine(), file + ": " + problem.get());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return brygga.read(stream, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), file + ": The file could not be read to its end.", e);
        }
    }

    /** Says, where it is so, that not everything could be read. */
    public boolean whole(ReadResult read) {
        if (!read.findings().isAcceptable()) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": Some of it could not be read. brygga check says what, and where.");
        }
        return read.findings().isAcceptable();
    }
}
