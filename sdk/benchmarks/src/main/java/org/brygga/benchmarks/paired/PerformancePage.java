// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about speed, made from results alone, one for each Java it was measured on. */
final class PerformancePage {

    private PerformancePage() {}

    /** @param results of the same rounds and contenders, in the order in which they are shown */
    static String of(List<Result> results) {
        Result first = results.get(0);
        StringBuilder page = new StringBuilder("# Performance\n\n")
                .append(
                        "Made from the files `docs/performance-*.json` by the benchmarks module; not written by hand.\n\n");
        results.forEach(result -> page.append("- Java ")
                .append(result.feature())
                .append(": measured on ")
                .append(result.date())
                .append(", ")
                .append(result.java())
                .append(", ")
                .append(result.machine())
                .append(", load ")
                .append(result.load())
                .append(".\n"));
        page.append("\nAll contenders of a table run in one process and thread, in turn, ")
                .append(first.slices())
                .append(" slices of 250 ms of processor time each, after 16 that warm up; ")
                .append(first.forks())
                .append(
                        " processes. A number is the median of the processes, with the least and the greatest in brackets. ")
                .append(
                        "On every document all who check shapes find equally many mistakes; the rules and a schema look at other ")
                .append("things as well. Ratios can be compared with other machines, absolute numbers cannot.\n\n")
                .append(
                        "The documents are made up: a seat in a group with the marks of twelve meetings, which every contender ")
                .append("can have as a record of its own; and the records of the library.\n");
        String round = "";
        for (int row = 0; row < first.rows().size(); row++) {
            String next = first.rows().get(row).round();
            if (!next.equals(round)) {
                round = next;
                heading(round, results, page);
            }
            row(row, results, page);
        }
        return page.append(
                        "\n```sh\njava -cp sdk/benchmarks/target/benchmarks.jar org.brygga.benchmarks.paired.Paired ")
                .append(first.forks())
                .append(" docs\n```\n")
                .toString();
    }

    private static void heading(String round, List<Result> results, StringBuilder page) {
        page.append("\n## ")
                .append(round.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(round.substring(1))
                .append("\n\n| |");
        results.forEach(result -> Stream.of("documents a second", "ratio to the first", "bytes a document")
                .forEach(what -> page.append(' ')
                        .append(what)
                        .append(", Java ")
                        .append(result.feature())
                        .append(" |")));
        page.append("\n|---|").append("---|".repeat(3 * results.size())).append('\n');
    }

    private static void row(int number, List<Result> results, StringBuilder page) {
        page.append("| ")
                .append(results.get(0).rows().get(number).name())
                .append(results.stream()
                        .map(result -> result.rows().get(number))
                        .map(row -> " | " + spread(row.perSecond(), "%,.0f") + " | " + spread(row.ratios(), "%.2f")
                                + " | " + String.format(Locale.ROOT, "%,d", row.bytes()))
                        .collect(Collectors.joining()))
                .append(" |\n");
    }

    private static String spread(List<Double> forks, String form) {
        return String.format(
                Locale.ROOT,
                form + " (" + form + " to " + form + ")",
                Paired.median(forks),
                Collections.min(forks),
                Collections.max(forks));
    }
}
