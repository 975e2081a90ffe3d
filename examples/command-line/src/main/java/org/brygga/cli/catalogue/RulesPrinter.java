// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.rule.RuleEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes rules for a person and for programs, in one language. */
final class RulesPrinter {

    private static final String INDENT = "    ";

    private final CountryPacks packs;
    private final Locale locale;
    private final PrintWriter out;

    RulesPrinter(CountryPacks packs, Locale locale, PrintWriter out) {
        this.packs = packs;
        this.locale = locale;
        this.out = out;
    }

    void json(List<RuleEntry> entries) {
        JsonMapper mapper = JsonMapper.shared();
        out.print(entries.stream()
                .map(entry -> mapper.writeValueAsString(object(entry)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    /** What a rule does not have is written as null, so that every object has the same names. */
    private Map<String, @Nullable Object> object(RuleEntry entry) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", entry.code().text());
        object.put("title", title(entry));
        object.put("severity", entry.severity().name());
        object.put("confidence", word(entry));
        object.put("scope", entry.scope().name());
        object.put("source", source(entry).isEmpty() ? null : source(entry));
        object.put("appliesFrom", entry.appliesFrom().toString());
        object.put("appliesUntil", text(entry.appliesUntil()));
        object.put("fix", fix(entry));
        object.put("pack", packs.rules().pack(entry.code()).id());
        return object;
    }

    void text(List<RuleEntry> entries) {
        for (RuleEntry entry : entries) {
            out.print(entry.code() + "  " + entry.severity() + "  " + title(entry) + "\n");
            out.print(INDENT + fix(entry) + "\n");
            out.print(INDENT + word(entry) + (source(entry).isEmpty() ? "" : ": " + source(entry)) + "\n");
        }
    }

    private String title(RuleEntry entry) {
        return packs.words().nearest(entry.code() + ".title", locale).orElse(entry.title());
    }

    private String fix(RuleEntry entry) {
        return packs.words().nearest(entry.code() + ".fix", locale).orElse(entry.fix());
    }

    private static String word(RuleEntry entry) {
        return entry.confidence().name().toLowerCase(Locale.ROOT);
    }

    private static String source(RuleEntry entry) {
        return Stream.of(entry.sourceName(), entry.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
