// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import java.time.LocalDate;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.privacy.ProcessingPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the record of processing activities, as far as the packs know it. */
@Command(
        name = "record",
        description = "Writes a record of processing activities (Markdown), as far as the packs know it.",
        mixinStandardHelpOptions = true)
final class RecordCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Today, if it is another day.")
    private @Nullable LocalDate asOf;

    @Override
    public void run() {
        Brygga brygga = Brygga.create();
        spec.commandLine()
                .getOut()
                .print(new ProcessingPage(brygga.packs(), asOf == null ? brygga.today() : asOf).text());
    }
}
