// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.Review;
import org.brygga.finding.Severity;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;

/** Prints findings for a person: by subject, worst first, each with its place and what to do. */
final class TextPrinter implements FindingPrinter {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "\u001b[31m", Severity.WARNING, "\u001b[33m", Severity.INFO, "\u001b[36m");
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Brygga brygga;
    private final Locale locale;
    private final PrintWriter out;
    private final boolean coloured;
    private final Labels labels;

    TextPrinter(Brygga brygga, Locale locale, PrintWriter out, boolean coloured) {
        this.brygga = brygga;
        this.locale = locale;
        this.out = out;
        this.coloured = coloured;
        this.labels = Labels.of(brygga.packs());
    }

    @Override
    public void begin() {
        // Nothing stands above the first file.
    }

    @Override
    public void file(Path file) {
        out.println(styled(BOLD, String.valueOf(file.getFileName())));
    }

    @Override
    public void findings(Findings findings) {
        findings.bySubject().forEach((subject, ofSubject) -> {
            out.println();
            out.println(styled(BOLD, labels.type(subject.type(), locale) + " " + subject.id()));
            ofSubject.forEach(this::print);
        });
    }

    @Override
    public void acknowledged(Review review) {
        if (review.acknowledged().isEmpty() && review.lapsed().isEmpty()) {
            return;
        }
        out.println();
        review.acknowledged().forEach(one -> {
            Finding finding = one.finding();
            Acknowledgement by = one.by();
            out.println(labels.sentence(
                    "check.acknowledged",
                    Map.of(
                            "code",
                            finding.code(),
                            "subject",
                            labels.type(finding.subject().type(), locale) + " "
                                    + finding.subject().id(),
                            "until",
                            Objects.requireNonNull(by.validity()).lastDay().orElseThrow(),
                            "reason",
                            by.reason() == null ? "-" : labels.code("acknowledgement-reason", by.reason(), locale)),
                    locale));
        });
        review.lapsed()
                .forEach(one -> out.println(labels.sentence(
                        "check.lapsed." + one.why(),
                        Map.of("id", one.acknowledgement().ref().id()),
                        locale)));
    }

    private void print(Finding finding) {
        Words.FindingWords words = brygga.words(finding, locale);
        String severity = labels.severity(finding.severity(), 1, locale);
        out.println(
                "  " + styled(COLOURS.get(finding.severity()), severity) + " " + finding.code() + ": " + words.text());
        out.println("    " + place(finding));
        out.println("    " + labels.sentence("check.fix", Map.of(), locale) + ": " + words.fix());
    }

    private String place(Finding finding) {
        String path = Arrays.stream(finding.path().pointer().split("/", -1))
                .filter(step -> !step.isEmpty())
                .map(step -> step.chars().allMatch(Character::isDigit)
                        ? String.valueOf(Integer.parseInt(step) + 1)
                        : labels.component(step, locale))
                .collect(Collectors.joining(" > "));
        Origin origin = finding.origin();
        if (origin == null || origin.line() == null) {
            return path;
        }
        int column = origin.column() == null ? 1 : origin.column();
        String sheet = origin.sheet();
        String where = sheet == null
                ? labels.sentence("check.place", Map.of("line", origin.line(), "column", column), locale)
                : labels.sentence(
                        "check.place.sheet",
                        Map.of(
                                "sheet",
                                sheet,
                                // As a text: a row has no thousands.
                                "line",
                                String.valueOf(origin.line()),
                                "column",
                                SheetColumn.shown(sheet, column)),
                        locale);
        return path.isEmpty() ? where : path + " (" + where + ")";
    }

    @Override
    public void summary(Tally tally, long records, boolean alone) {
        out.println();
        Map<String, Object> counts = Map.of(
                "errors", tally.count(Severity.ERROR),
                "warnings", tally.count(Severity.WARNING),
                "hints", tally.count(Severity.INFO),
                "records", records);
        boolean clean = Stream.of(Severity.values()).allMatch(severity -> tally.count(severity) == 0);
        out.println(labels.sentence(clean ? "check.clean" : "check.summary", counts, locale));
        if (alone) {
            out.println(labels.sentence("check.scope", Map.of(), locale));
        }
        out.println();
    }

    @Override
    public void end() {
        out.flush();
    }

    private String styled(@Nullable String style, String text) {
        return coloured && style != null ? style + text + PLAIN : text;
    }
}
