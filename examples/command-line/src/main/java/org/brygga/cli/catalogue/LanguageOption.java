// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language in which a command speaks. */
public final class LanguageOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private @Nullable String language;

    /**
     * @throws ParameterException if Brygga does not speak it
     */
    @Option(names = "--lang", paramLabel = "L", description = "sv, da, nb, nn or en.")
    void language(String chosen) {
        if (!Languages.known(chosen)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no such language here. Choose sv, da, nb, nn or en.");
        }
        language = chosen;
    }

    /** The chosen language, else that of the machine. */
    public Locale locale() {
        return language == null ? Languages.ofMachine() : Locale.forLanguageTag(language);
    }
}
