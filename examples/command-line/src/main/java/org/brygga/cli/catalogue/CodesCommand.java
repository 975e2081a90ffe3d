// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.table.CodeEntry;
import org.brygga.country.table.CodeTable;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a dated list of official codes. */
@Command(
        name = "codes",
        description = "Prints a dated list of official codes: all of its lines, or those of one day.",
        mixinStandardHelpOptions = true)
public final class CodesCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    /** How codes are printed. */
    enum Format {
        csv,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "COUNTRY", description = "Two letters, for example SE.")
    private String country = "";

    @Parameters(index = "1", paramLabel = "LIST", description = "For example municipality, county or region.")
    private String list = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Only the codes in force on that day.")
    private @Nullable LocalDate day;

    @Option(names = "--format", paramLabel = "F", description = "csv (default) or json.")
    private Format format = Format.csv;

    @Override
    public Integer call() {
        CountryPacks packs = CountryPacks.load();
        Optional<CountryPack> pack = packs.find(CountryCode.of(country.toUpperCase(Locale.ROOT)));
        if (pack.isEmpty() || pack.get().codeLists().isEmpty()) {
            return wrong("There are no code lists of that country. Known are " + known(packs) + ".");
        }
        Map<String, CodeTable> lists = new TreeMap<>(pack.get().codeLists());
        CodeTable table = lists.get(list.toLowerCase(Locale.ROOT));
        if (table == null) {
            return wrong("There is no such list. Known are " + String.join(", ", lists.keySet()) + ".");
        }
        List<CodeEntry> entries = day == null ? table.all() : table.on(day);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.csv) {
            CodesPrinter.csv(entries, out);
        } else {
            CodesPrinter.json(entries, out);
        }
        out.flush();
        return 0;
    }

    private int wrong(String complaint) {
        spec.commandLine().getErr().println(complaint);
        return WRONG_USE;
    }

    private static String known(CountryPacks packs) {
        return packs.list().stream()
                .filter(pack -> !pack.codeLists().isEmpty())
                .flatMap(pack -> pack.country().stream())
                .map(CountryCode::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
