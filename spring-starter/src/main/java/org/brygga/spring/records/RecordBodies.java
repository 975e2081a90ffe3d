// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.brygga.access.Redaction;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads a record from the body of a request, strictly: what is not known here is refused. */
final class RecordBodies {

    /** After these, what was read is not what was sent. */
    private static final Set<RuleCode> BROKEN = Set.of(
            ReadingEntries.MALFORMED.code(),
            ReadingEntries.TRUNCATED.code(),
            ReadingEntries.NOT_UTF_8.code(),
            ReadingEntries.AFTER_END.code());

    private final LineReader reader;

    RecordBodies(RuleSet rules) {
        this.reader = new LineReader(rules, ReadOptions.CALLERS);
    }

    /** A record and what was found while it was read. */
    record Body(Aggregate record, Findings findings) {}

    /**
     * The record in a body.
     *
     * @param id the id in the address; absent for a new record, which gets one if it has none
     * @throws Refusal if the body cannot be read, or has another id
     */
    Body read(Call call, RecordType type, @Nullable String id) throws IOException {
        return read(call.body(), type, id);
    }

    /** The same from a text that is a part of a body. */
    Body read(byte[] text, RecordType type, @Nullable String id) {
        ReadRecord read = reader.readRecord(type, text);
        boolean broken = read.findings().stream().anyMatch(finding -> BROKEN.contains(finding.code()));
        Aggregate record = read.record();
        if (broken || record == null) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE, read.findings());
        }
        if (record.id() == null) {
            record = withId(record, id == null ? UUID.randomUUID().toString() : id);
        } else if (id != null && !id.equals(record.id())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_ID);
        }
        return new Body(record, read.findings());
    }

    private static Aggregate withId(Aggregate record, String id) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            values[place] =
                    "id".equals(components[place].getName()) ? id : Redaction.value(components[place], (Record) record);
        }
        return (Aggregate) Redaction.made(((Record) record).getClass(), values);
    }
}
