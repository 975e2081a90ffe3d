// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.RuleEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the rule catalogue. */
@Command(
        name = "rules",
        description = "Prints the rule catalogue: what should hold, how serious it is if not, and who says so.",
        mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    /** How rules are printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "Only the rules that hold in that country, those that hold everywhere included.")
    private @Nullable String country;

    @Option(names = "--lang", paramLabel = "L", description = "sv, da, nb, nn or en.")
    private @Nullable String language;

    @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        CountryPacks packs = CountryPacks.load();
        CountryCode chosen = country == null ? null : CountryCode.of(country.toUpperCase(Locale.ROOT));
        if (chosen != null && packs.find(chosen).isEmpty()) {
            spec.commandLine().getErr().println("There are no rules of that country. Known are " + known(packs) + ".");
            return WRONG_USE;
        }
        Set<String> speaking = packs.list().stream()
                .filter(pack ->
                        chosen == null || pack.country().map(chosen::equals).orElse(true))
                .map(CountryPack::id)
                .collect(Collectors.toSet());
        List<RuleEntry> entries = packs.rules().entries().stream()
                .filter(entry ->
                        speaking.contains(packs.rules().pack(entry.code()).id()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = language == null ? Languages.ofMachine() : Locale.forLanguageTag(language);
        RulesPrinter printer = new RulesPrinter(packs, locale, out);
        if (format == Format.json) {
            printer.json(entries);
        } else {
            printer.text(entries);
        }
        out.flush();
        return 0;
    }

    private static String known(CountryPacks packs) {
        return packs.list().stream()
                .filter(pack -> pack.layer() == CountryPack.Layer.COUNTRY)
                .flatMap(pack -> pack.country().stream())
                .map(CountryCode::code)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
