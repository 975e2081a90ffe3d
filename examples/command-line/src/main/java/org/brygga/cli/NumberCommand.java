// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads numbers from the standard input, one a line, and says of each what it is: one JSON object a line. */
@Command(
        name = "number",
        description = "Reads numbers, one a line, and prints one JSON object a line. A refused number is no error.",
        mixinStandardHelpOptions = true)
final class NumberCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "COUNTRY", description = "Two letters, for example SE.")
    private String country = "";

    @Parameters(index = "1", paramLabel = "KIND", description = "For example personnummer, cpr or organisasjonsnummer.")
    private String kind = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which to read; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lenient", description = "Pass over spaces, dashes and full-width forms.")
    private boolean lenient;

    @Option(
            names = "--accept",
            paramLabel = "KINDS",
            split = ",",
            description = "Special numbers to accept: synthetic, temporary, replacement.")
    private List<String> accepted = List.of();

    NumberCommand() {
        this(System.in);
    }

    NumberCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        List<NumberKind> known = CountryPacks.load().numbers();
        List<NumberKind> ofCountry = known.stream()
                .filter(each -> each.country().code().equals(country.toUpperCase(Locale.ROOT)))
                .toList();
        if (ofCountry.isEmpty()) {
            return wrong("There are no numbers of that country. Known are "
                    + sorted(known.stream().map(each -> each.country().code())) + ".");
        }
        Optional<NumberKind> chosen = ofCountry.stream()
                .filter(each -> each.word().equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (chosen.isEmpty()) {
            return wrong("There is no such number. Known are "
                    + sorted(ofCountry.stream().map(NumberKind::word)) + ".");
        }
        Set<Refusal> special = new HashSet<>();
        for (String word : accepted) {
            Optional<Refusal> wanted = special().filter(named(word)).findFirst();
            if (wanted.isEmpty()) {
                return wrong("There are no such special numbers. Known are "
                        + sorted(special().map(Refusal::word)) + ".");
            }
            special.add(wanted.get());
        }
        return readAll(chosen.get(), new NumberOptions(lenient, special));
    }

    private int readAll(NumberKind chosen, NumberOptions options) {
        // Today is what the calendar of the machine says.
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        PrintWriter out = spec.commandLine().getOut();
        NumberPrinter printer = new NumberPrinter(out);
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = line(reader); line != null; line = line(reader)) {
                printer.print(line, chosen.read(line, day, options));
            }
        } catch (IOException e) {
            return wrong("The standard input could not be read to its end.");
        } finally {
            out.flush();
        }
        return 0;
    }

    /** The next line as it stands: a lone carriage return is a part of it, so that lines and answers stay in step. */
    private static @Nullable String line(BufferedReader reader) throws IOException {
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = reader.read()) {
            line.append((char) next);
        }
        boolean windows = next == '\n' && !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        return windows ? line.substring(0, line.length() - 1) : line.toString();
    }

    private int wrong(String complaint) {
        spec.commandLine().getErr().println(complaint);
        return WRONG_USE;
    }

    private static Stream<Refusal> special() {
        return Arrays.stream(Refusal.values()).filter(Refusal::special);
    }

    private static Predicate<Refusal> named(String word) {
        return special -> special.word().equals(word.strip().toLowerCase(Locale.ROOT));
    }

    private static String sorted(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining(", "));
    }
}
