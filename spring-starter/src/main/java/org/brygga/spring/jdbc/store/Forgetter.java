// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Erasure;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.jdbc.records.RecordTable;
import org.brygga.spring.jdbc.records.RecordWriter;
import org.brygga.spring.jdbc.records.StoredRow;
import org.brygga.spring.jdbc.records.VersionTable;

/** Takes a person out of every table. */
final class Forgetter {

    private final RecordTable records;
    private final RecordWriter writer;
    private final VersionTable versions;
    private final Journal journal;
    private final AnswerTable answers;

    Forgetter(RecordTable records, RecordWriter writer, VersionTable versions, Journal journal, AnswerTable answers) {
        this.records = records;
        this.writer = writer;
        this.versions = versions;
        this.journal = journal;
        this.answers = answers;
    }

    void forget(Erasure erasure, Attribution by, Instant at) {
        Journal.Ends ends = journal.lock();
        erasure.gone().forEach(writer::forget);
        Set<Ref> touched = rewrite(erasure, at);
        erasure.kept().forEach(record -> writer.first(record, at));
        journal.forget(erasure.gone(), erasure.person(), erasure.wholly());
        if (erasure.wholly()) {
            writer.forgetClearances(erasure.person().key());
            writer.forgetFiles();
        }
        answers.forget(Stream.concat(
                        Stream.concat(erasure.gone().stream(), touched.stream()).map(record -> quoted(record.text())),
                        Stream.of(erasure.person().key()))
                .toList());
        Ref whom = Ref.of("person", erasure.person().key());
        AuditDraft erased =
                new AuditDraft(by.at(), by.actor(), by.role(), AuditDraft.ERASED, whom, by.reason(), Map.of());
        journal.add(journal.after(ends, List.of(), List.of(erased)).get());
    }

    /** The records of which a version changed; the newest of each gets one version more, so that nobody writes her back. */
    private Set<Ref> rewrite(Erasure erasure, Instant at) {
        Set<Ref> touched = new TreeSet<>();
        for (StoredRow row : rows(erasure)) {
            Aggregate before = Objects.requireNonNull(row.version().record());
            Aggregate after = erasure.without().apply(before);
            if (!after.equals(before)) {
                versions.rewrite(row.record(), row.version().version(), after);
                touched.add(row.record());
            }
        }
        for (Ref reference : touched) {
            Versioned<Aggregate> newest = records.newest(reference).orElseThrow();
            if (newest.record() != null) {
                Aggregate after = erasure.without().apply(newest.record());
                if (!after.equals(newest.record())) {
                    writer.next(reference, newest.version() + 1, after, at);
                }
            }
        }
        return touched;
    }

    private List<StoredRow> rows(Erasure erasure) {
        return erasure.within().isEmpty()
                ? versions.versionsWith(texts(erasure))
                : erasure.within().stream()
                        .flatMap(record -> versions.versionsOf(record).stream())
                        .toList();
    }

    /** Where she is named, one of these stands in the text; where a part of one record goes, every version is looked at. */
    private static List<String> texts(Erasure erasure) {
        List<String> texts = new ArrayList<>();
        erasure.gone().forEach(record -> texts.add(quoted(record.text())));
        if (erasure.wholly() && !texts.isEmpty()) {
            texts.add(quoted(erasure.person().key()));
        }
        return texts;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
