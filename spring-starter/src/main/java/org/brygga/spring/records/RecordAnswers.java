// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.FieldRegister;
import org.brygga.access.Sight;
import org.brygga.access.Viewer;
import org.brygga.check.OperationEntries;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.store.Taken;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.web.FindingsJson;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers with a record as its caller sees it, and with what was found. */
public final class RecordAnswers {

    private static final String NOT_SHOWN = "-";

    private final Brygga brygga;
    private final FindingsJson findings;

    public RecordAnswers(Brygga brygga) {
        this.brygga = brygga;
        this.findings = new FindingsJson(brygga.packs());
    }

    /** A record as one of several, with its version. */
    static String item(Aggregate shown, long version) {
        return "{\"version\":" + version + ",\"record\":" + DatasetWriter.line(shown) + "}";
    }

    /** The answer to a step or a save, seen with the eyes of whoever took it. */
    public <T extends Aggregate> ServerResponse of(
            Taken<T> taken, Sight sight, HttpStatus status, @Nullable URI place, Viewer viewer, Locale locale) {
        Findings visible = has(taken, OperationEntries.STALE.code())
                ? visible(taken.findings(), viewer)
                : visible(taken.findings(), taken.record(), sight, viewer);
        if (!taken.done()) {
            throw refusal(taken, visible, place != null);
        }
        String record = taken.record() == null
                ? "null"
                : sight.show(taken.record()).map(DatasetWriter::line).orElse("null");
        String json = "{\"version\":" + taken.version() + ",\"record\":" + record + ",\"findings\":"
                + Answers.json(findings.list(visible, locale)) + "}";
        return Answers.of(status, json, Call.etag(taken.version(), record), place);
    }

    /**
     * What was found, as far as she may know it. Of records that she does not see nothing is told. Where people are hidden from her in a
     * record, only what is also found of what she is shown, as it is found there: anything else would count them.
     *
     * @param about the record that was changed or is to be; absent if there is none
     */
    Findings visible(Findings found, @Nullable Aggregate about, Sight sight, Viewer viewer) {
        Map<Ref, List<Finding>> bySubject = visible(found, viewer).bySubject();
        List<Finding> told = new ArrayList<>();
        bySubject.forEach((subject, ofIt) -> {
            boolean own = about != null && isAbout(subject, about);
            Aggregate record = own ? about : sight.subject(subject).orElse(null);
            if (record == null) {
                told.addAll(ofIt);
            } else if (sight.hidesPeople(record)) {
                told.addAll(shown(record, ofIt, sight));
            } else if (own || sight.sees(record)) {
                told.addAll(ofIt);
            }
        });
        return Findings.of(told);
    }

    /** An id in which a name may have been typed is not shown; of such a kind the record that was changed is the only one that is known. */
    private static boolean isAbout(Ref subject, Aggregate record) {
        return subject.type().equals(record.typeWord())
                && (subject.id().equals(record.shownKey()) || subject.id().equals(NOT_SHOWN));
    }

    private List<Finding> shown(Aggregate record, List<Finding> found, Sight sight) {
        Set<String> whole = found.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return sight.show(record).stream()
                .flatMap(part -> brygga.check(part).stream())
                .filter(finding -> whole.contains(finding.fingerprint()))
                .toList();
    }

    private static Refusal refusal(Taken<?> taken, Findings visible, boolean fresh) {
        if (has(taken, OperationEntries.STALE.code())) {
            return fresh
                    ? new Refusal(HttpStatus.CONFLICT, Problems.Kind.EXISTS)
                    : new Refusal(HttpStatus.PRECONDITION_FAILED, Problems.Kind.VERSION_OLD, visible);
        }
        if (has(taken, OperationEntries.NOT_THERE.code()) && taken.record() == null) {
            return Refusal.notFound();
        }
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, visible);
    }

    private static boolean has(Taken<?> taken, RuleCode code) {
        return taken.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** Findings as JSON, without those that rest on what the viewer does not read. */
    public String json(Findings found, Viewer viewer, Locale locale) {
        return json(visible(found, viewer), locale);
    }

    /** Findings that she may know, as JSON. */
    String json(Findings visible, Locale locale) {
        return Answers.json(findings.list(visible, locale));
    }

    /** Findings without those that rest on what the viewer does not read. */
    static Findings visible(Findings found, Viewer viewer) {
        List<Finding> visible = found.stream()
                .filter(finding -> finding.components().stream()
                        .allMatch(read -> FieldRegister.standard()
                                .reads(viewer, finding.subject().type(), read)))
                .toList();
        return Findings.of(visible);
    }
}
