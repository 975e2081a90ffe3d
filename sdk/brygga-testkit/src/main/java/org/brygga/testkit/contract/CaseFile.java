// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brygga.country.CountryPack;
import org.brygga.finding.RuleCode;

/**
 * The cases of a pack's laws, from the {@code cases.csv} beside the pack.
 *
 * <p>The first line is {@code code;asOf;expected;note;record}; each further line is one case. The record is the rest of
 * its line, so that JSON needs no quoting. Expected is {@code ok} or {@code finding}. Blank lines and lines that begin
 * with {@code #} are passed over.
 *
 * @param name the file as a contributor finds it, for messages
 * @param unreadable a complaint for each line that is no case
 */
public record CaseFile(String name, List<RuleCase> cases, List<String> unreadable) {

    private static final String FILE = "cases.csv";
    private static final String HEADER = "code;asOf;expected;note;record";
    private static final int FIELDS = 5;

    public CaseFile {
        cases = List.copyOf(cases);
        unreadable = List.copyOf(unreadable);
    }

    /** The file beside a pack; without one there is a complaint and no case. */
    public static CaseFile beside(CountryPack pack) {
        String name = pack.getClass().getPackageName().replace('.', '/') + "/" + FILE;
        try (InputStream stream = pack.getClass().getResourceAsStream(FILE)) {
            return stream == null
                    ? new CaseFile(name, List.of(), List.of(name + " is missing; its first line is " + HEADER))
                    : of(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static CaseFile of(String name, String text) {
        List<RuleCase> cases = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !HEADER.equals(lines.get(0))) {
            unreadable.add(name + ", line 1: the first line is " + HEADER);
        }
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                cases.add(read(line, number));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                unreadable.add(name + ", line " + number + ": " + e.getMessage());
            }
        }
        return new CaseFile(name, cases, unreadable);
    }

    /** The cases of one law. */
    public List<RuleCase> of(RuleCode code) {
        return cases.stream().filter(one -> one.code().equals(code)).toList();
    }

    String place(RuleCase one) {
        return name + ", line " + one.line();
    }

    private static RuleCase read(String line, int number) {
        String[] fields = line.split(";", FIELDS);
        if (fields.length < FIELDS || !fields[FIELDS - 1].startsWith("{")) {
            throw new IllegalArgumentException("a case is written " + HEADER + ", and its record begins with {");
        }
        return new RuleCase(
                RuleCode.of(fields[0]),
                LocalDate.parse(fields[1]),
                expected(fields[2]),
                fields[3],
                fields[FIELDS - 1],
                number);
    }

    private static RuleCase.Expected expected(String word) {
        for (RuleCase.Expected known : RuleCase.Expected.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                return known;
            }
        }
        throw new IllegalArgumentException("expected is ok or finding");
    }
}
