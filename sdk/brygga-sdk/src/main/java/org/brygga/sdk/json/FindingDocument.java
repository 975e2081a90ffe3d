// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.country.Words;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A finding as programs get it, from a file, over the network or from Java; any Jackson mapper writes it alike.
 *
 * @param pointer where in the document
 * @param path where in the record
 * @param components every place in the record that was read for the finding
 * @param place where in the file; absent for records that were not read from one
 * @param arguments the facts of the case: numbers, truths, texts and lists of texts
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
    "fingerprint"
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
        String fingerprint) {

    /** The record that a finding is about, by its kind and its key; a person by her opaque key. */
    public record Subject(String type, String key) {}

    /** Where in a file, counted from 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String sheet) {}

    static FindingDocument of(Finding finding, Words.FindingWords words) {
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
                finding.fingerprint());
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
