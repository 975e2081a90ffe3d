// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.brygga.cli.check.RecordsFile;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.privacy.Erasure;
import org.brygga.privacy.Forgetting;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a file in which a person is not. */
@Command(
        name = "erase",
        description = "Writes a file in which a person is not; the old file is left as it is.",
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Mixin
    private PersonOption person = new PersonOption();

    @Option(names = "--out", required = true, paramLabel = "F", description = "The file to write (.json).")
    private Path out = Path.of("");

    @Option(names = "--minimise", description = "Keep what statistics need, about somebody whom nobody knows.")
    private boolean minimise;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Today, if it is another day.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        ReadResult read = file.read(brygga);
        if (!file.whole(read)) {
            return refused("Nothing was written, because what cannot be read would be lost, or tell of her.");
        }
        PersonKey key = person.in(read.dataset());
        Forgetting forgetting = new Forgetting(read.dataset(), () -> PersonKey.of(UUID.randomUUID()));
        if (forgetting.held(key, asOf == null ? brygga.today() : asOf).isPresent()) {
            return refused("Nothing was written: a record about her is held. Wait until the hold ends, or release it.");
        }
        Erasure erasure = forgetting.everything(key, minimise);
        try {
            write(erasure.applied(read.dataset()), brygga);
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(out + ": The file could not be written. Check the folder and its rights.");
            return Exit.WRONG_USE;
        }
        spec.commandLine()
                .getErr()
                .println(out + ": written. " + file.path()
                        + " still has her; delete it, and copies of it, when you have" + " looked at the new one.");
        if (!read.findings().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("What brygga check calls unknown in the old file is not in the new one.");
        }
        return Exit.DONE;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println(why);
        return Exit.NOT_ALL;
    }

    /** The whole file or none: a broken write leaves what was there. */
    private void write(Dataset rest, Brygga brygga) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        Path half = Files.createTempFile(folder, "brygga", ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(half)) {
                brygga.write(rest, stream);
            }
            Files.move(half, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
