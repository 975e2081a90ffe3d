// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is held about people, until when, for herself, and forgetting. */
@Command(
        name = "privacy",
        description = "Tells what is held about people and until when, gives one her own, and forgets.",
        mixinStandardHelpOptions = true,
        subcommands = {
            InventoryCommand.class,
            RetentionCommand.class,
            ExportCommand.class,
            EraseCommand.class,
            RecordCommand.class,
            CommandLine.HelpCommand.class
        })
public final class PrivacyCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what: inventory, due, export, erase or record.");
    }
}
