// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A finding as it was told, whole: what a program needs to tell it again in another language. */
record ToldFinding(
        String code,
        Severity severity,
        Ref subject,
        Place path,
        List<Place> components,
        Map<String, ToldArgument> arguments,
        String title,
        String text,
        String fix,
        String pack,
        String packVersion,
        @Nullable Where origin,
        String fingerprint) {

    /** A place in a record. */
    record Place(String pointer, String stable) {

        static Place of(FieldPath path) {
            return new Place(path.pointer(), path.stable());
        }

        FieldPath path() {
            return new FieldPath(pointer, stable);
        }
    }

    /** A place in a file. */
    record Where(
            @Nullable String file,
            String pointer,
            @Nullable String sheet,
            @Nullable Integer line,
            @Nullable Integer column) {}

    static ToldFinding of(Finding finding) {
        Map<String, ToldArgument> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, ToldArgument.of(value)));
        Origin origin = finding.origin();
        return new ToldFinding(
                finding.code().text(),
                finding.severity(),
                finding.subject(),
                Place.of(finding.path()),
                finding.components().stream().map(Place::of).toList(),
                arguments,
                finding.title(),
                finding.text(),
                finding.fix(),
                finding.pack().id(),
                finding.pack().version(),
                origin == null
                        ? null
                        : new Where(origin.file(), origin.pointer(), origin.sheet(), origin.line(), origin.column()),
                finding.fingerprint());
    }

    Finding finding() {
        Map<String, Object> values = new LinkedHashMap<>();
        arguments.forEach((name, argument) -> values.put(name, argument.value()));
        return new Finding(
                RuleCode.of(code),
                severity,
                subject,
                path.path(),
                components.stream().map(Place::path).toList(),
                values,
                title,
                text,
                fix,
                new Finding.PackVersion(pack, packVersion),
                origin == null
                        ? null
                        : new Origin(origin.file(), origin.pointer(), origin.sheet(), origin.line(), origin.column()),
                fingerprint);
    }
}
