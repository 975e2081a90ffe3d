// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.brygga.finding.Finding;
import org.brygga.rule.RuleEntry;
import org.brygga.testkit.contract.RuleCase;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the catalogue and the cases say of one rule as a page. */
record RulePage(RuleEntry entry, Finding.PackVersion pack, List<RuleCase> cases) {

    static final String GENERATED =
            "<!-- Generated from the packs and their cases.csv by RulePagesTest; do not edit. -->\n";

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    String file() {
        return entry.code() + ".md";
    }

    String line() {
        return "| [" + entry.code() + "](" + file() + ") | " + entry.severity() + " | " + confidence() + " | "
                + entry.title() + " |\n";
    }

    String text() {
        StringBuilder text = new StringBuilder(GENERATED);
        text.append("# ")
                .append(entry.code())
                .append("\n\n")
                .append(entry.title())
                .append(".\n\n");
        text.append("| | |\n|---|---|\n");
        row(text, "severity", entry.severity().name());
        row(text, "confidence", confidence());
        row(
                text,
                "since",
                ALWAYS.equals(entry.appliesFrom())
                        ? "always"
                        : entry.appliesFrom().toString());
        if (entry.appliesUntil() != null) {
            row(text, "until", entry.appliesUntil().toString());
        }
        row(text, "scope", entry.scope().name());
        row(text, "source", source());
        row(text, "pack", pack.id());
        if (entry.notStated()) {
            row(text, "drafts", "not told, because it speaks of what is not stated yet");
        }
        if (!entry.insteadOf().isEmpty()) {
            row(
                    text,
                    "speaks instead of",
                    String.join(
                            ", ",
                            entry.insteadOf().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .toList()));
        }
        text.append("\n## What a finding says\n\n").append(entry.text()).append("\n\n");
        if (!entry.cases().isEmpty()) {
            new TreeMap<>(entry.cases())
                    .forEach((name, said) -> text.append("- `")
                            .append(name)
                            .append("`: ")
                            .append(said)
                            .append('\n'));
            text.append('\n');
        }
        text.append("## How to fix it\n\n").append(entry.fix()).append('\n');
        examples(text, RuleCase.Expected.OK, "\n## Passes\n");
        examples(text, RuleCase.Expected.FINDING, "\n## Is found\n");
        return text.toString();
    }

    private void examples(StringBuilder text, RuleCase.Expected expected, String heading) {
        List<RuleCase> shown =
                cases.stream().filter(one -> one.expected() == expected).toList();
        if (!shown.isEmpty()) {
            text.append(heading);
        }
        for (RuleCase one : shown) {
            // No language on the fence: these are records of a case, and some are wrong on purpose.
            text.append("\nAs of ")
                    .append(one.asOf())
                    .append(", ")
                    .append(one.note())
                    .append(":\n\n```\n");
            text.append(pretty(one.record())).append("\n```\n");
        }
    }

    private String confidence() {
        return entry.confidence().name().toLowerCase(Locale.ROOT);
    }

    private String source() {
        if (entry.sourceName().isEmpty()) {
            return "none needed";
        }
        return entry.source().isEmpty() ? entry.sourceName() : "[" + entry.sourceName() + "](" + entry.source() + ")";
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private static String pretty(String record) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(JSON.readTree(record))
                .replace("\r\n", "\n");
    }
}
