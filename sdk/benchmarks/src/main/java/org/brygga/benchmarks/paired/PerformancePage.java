// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The page about speed, made from a result alone. */
final class PerformancePage {

    private PerformancePage() {}

    static String of(Result result) {
        StringBuilder page = new StringBuilder("# Performance\n\n")
                .append("Made from `docs/performance.json` by the benchmarks module; not written by hand.\n\n")
                .append("Measured on ")
                .append(result.date())
                .append(": ")
                .append(result.java())
                .append(", ")
                .append(result.machine())
                .append(", load ")
                .append(result.load())
                .append(". All contenders of a table run in one process and thread, in turn, ")
                .append(result.slices())
                .append(" slices of 250 ms of processor time each, after half as many that warm up; ")
                .append(result.forks())
                .append(
                        " processes. A number is the median of the processes, with the least and the greatest in brackets. ")
                .append("On every document all find equally many mistakes, except those that only read. ")
                .append("Ratios can be compared with other machines, absolute numbers cannot.\n\n")
                .append("The documents are made up: a seat in a group with the marks of twelve meetings.\n");
        String round = "";
        for (Result.Row row : result.rows()) {
            if (!row.round().equals(round)) {
                round = row.round();
                page.append("\n## ")
                        .append(round.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(round.substring(1))
                        .append(
                                "\n\n| | documents a second | ratio to the first | bytes a document |\n|---|---|---|---|\n");
            }
            page.append("| ")
                    .append(row.name())
                    .append(" | ")
                    .append(spread(row.perSecond(), "%,.0f"))
                    .append(" | ")
                    .append(spread(row.ratios(), "%.2f"))
                    .append(" | ")
                    .append(String.format(Locale.ROOT, "%,d", row.bytes()))
                    .append(" |\n");
        }
        return page.append(
                        "\n```sh\njava -cp sdk/benchmarks/target/benchmarks.jar org.brygga.benchmarks.paired.Paired 3 ")
                .append("docs/performance.json docs/performance.md\n```\n")
                .toString();
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
