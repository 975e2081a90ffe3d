// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is missing or wrong, as data: what, where, how serious, and how to mend it; never a personal value.
 *
 * @param subject the type word and key of the aggregate; a person is named by her opaque key
 * @param path the component at fault
 * @param components every component that the rule read
 * @param arguments the facts of this case by name, used in the words: numbers, dates, code words and ids
 * @param title what should hold, in English
 * @param text what is wrong here, in English
 * @param fix what to do next, in English
 * @param pack the pack that says so, with its version
 * @param origin where the subject came from; absent for records that were not read from a file
 * @param fingerprint sixteen hexadecimal digits over code, subject and stable path; the same from run to run
 */
@RecordBuilder
public record Finding(
        RuleCode code,
        Severity severity,
        Ref subject,
        FieldPath path,
        List<FieldPath> components,
        Map<String, Object> arguments,
        String title,
        String text,
        String fix,
        PackVersion pack,
        @Nullable Origin origin,
        String fingerprint) {

    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::code)
            .thenComparing(Finding::path)
            .thenComparing(finding -> String.valueOf(finding.origin()));

    public Finding {
        components = Copies.of(components);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The place in the document: the pointer of the aggregate and the path inside it. */
    public String pointer() {
        return (origin == null ? "" : origin.pointer()) + path.pointer();
    }

    /**
     * That this finding is let stand for a time, to be kept with the records.
     *
     * @param id of the acknowledgement
     * @param reason from the list {@code acknowledgement-reason}
     * @param role in which somebody decided so, from the list {@code role}
     * @throws IllegalArgumentException if the finding is an ERROR, which is mended and not let stand
     */
    public Acknowledgement letStand(String id, Code reason, Code role, LocalDate from, LocalDate last) {
        if (severity == Severity.ERROR) {
            throw new IllegalArgumentException(code + " is an error here: it is mended, not let stand");
        }
        return new Acknowledgement(
                id,
                code.text(),
                subject,
                fingerprint,
                Acknowledgement.Weight.valueOf(severity.name()),
                reason,
                null,
                role,
                Period.of(from, last));
    }

    /** The pack and the version of it that a finding or a report rests on. */
    public record PackVersion(String id, String version) {

        @Override
        public String toString() {
            return id + "@" + version;
        }
    }
}
