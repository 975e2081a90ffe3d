// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.country.Words;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.model.statement.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * A finding as programs get it, from a file, over the network or from Java; any Jackson mapper writes it alike.
 *
 * @param pointer where in the document
 * @param path where in the record
 * @param components every place in the record that was read for the finding
 * @param place where in the file; absent for records that were not read from one
 * @param arguments the facts of the case: numbers, truths, texts and lists of texts
 * @param acknowledged that somebody lets it stand, and until when; absent if nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "code",
    "severity",
    "subject",
    "pointer",
    "path",
    "components",
    "place",
    "arguments",
    "title",
    "text",
    "fix",
    "pack",
    "packVersion",
    "fingerprint",
    "acknowledged"
})
public record FindingDocument(
        String code,
        String severity,
        Subject subject,
        String pointer,
        String path,
        List<String> components,
        @Nullable Place place,
        Map<String, Object> arguments,
        String title,
        String text,
        String fix,
        String pack,
        String packVersion,
        String fingerprint,
        @Nullable LetStand acknowledged) {

    /** The record that a finding is about, by its kind and its key; a person by her opaque key. */
    public record Subject(String type, String key) {}

    /** Where in a file, counted from 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String sheet) {}

    /** Why a finding is let stand, in which role somebody decided so, and the last day on which that counts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetStand(
            @Nullable String reason,
            @Nullable String role,
            @Nullable String until) {

        private static LetStand of(Acknowledgement by) {
            return new LetStand(
                    by.reason() == null ? null : by.reason().word(),
                    by.role() == null ? null : by.role().word(),
                    by.validity() == null
                            ? null
                            : by.validity().lastDay().map(LocalDate::toString).orElse(null));
        }
    }

    static FindingDocument of(Finding finding, @Nullable Acknowledgement by, Words.FindingWords words) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, plain(value)));
        Origin origin = finding.origin();
        return new FindingDocument(
                finding.code().text(),
                finding.severity().name(),
                new Subject(finding.subject().type(), finding.subject().id()),
                finding.pointer(),
                finding.path().pointer(),
                finding.components().stream().map(FieldPath::pointer).toList(),
                origin == null ? null : new Place(origin.file(), origin.line(), origin.column(), origin.sheet()),
                arguments,
                words.title(),
                words.text(),
                words.fix(),
                finding.pack().id(),
                finding.pack().version(),
                finding.fingerprint(),
                by == null ? null : LetStand.of(by));
    }

    private static Object plain(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(FindingDocument::plain).toList();
        }
        return String.valueOf(value);
    }
}
