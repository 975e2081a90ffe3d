// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.Sight;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows one record, and what it was before. */
final class RecordReading {

    private static final int PIECE = 100;
    private static final int LARGEST_PIECE = 500;

    private final Workplace workplace;
    private final RecordType type;

    RecordReading(Workplace workplace, RecordType type) {
        this.workplace = workplace;
        this.type = type;
    }

    ServerResponse read(Call call) {
        call.query().allow(Set.of());
        Ref reference = Ref.of(type.word(), call.part("id"));
        Versioned<Aggregate> shown = workplace.store(call).inUnit(unit -> {
            Sight sight = workplace.sight(call, unit.around());
            return unit.load(Aggregate.class, reference)
                    .flatMap(version -> sight.show(Objects.requireNonNull(version.record()))
                            .map(record -> new Versioned<>(version.version(), version.at(), record)))
                    .orElseThrow(Refusal::notFound);
        });
        String json = DatasetWriter.line(Objects.requireNonNull(shown.record()));
        String etag = Call.etag(shown.version(), json);
        return call.has(etag) ? Answers.unchanged(etag) : Answers.of(HttpStatus.OK, json, etag, null);
    }

    /** What a record was, judged by what protects people today: who is hidden now is hidden in all that was before. */
    ServerResponse history(Call call) {
        call.query().allow(Set.of("after", "limit"));
        long after = call.query().number("after", 0L, 0L, Long.MAX_VALUE);
        int limit = call.query().number("limit", PIECE, 1, LARGEST_PIECE);
        Ref reference = Ref.of(type.word(), call.part("id"));
        List<Versioned<Aggregate>> versions = workplace.store(call).history(reference);
        String items = workplace.store(call).inUnit(unit -> {
            Sight sight = workplace.sight(call, unit.around());
            boolean seen = unit.load(Aggregate.class, reference)
                    .filter(version -> sight.sees(Objects.requireNonNull(version.record())))
                    .isPresent();
            if (!seen) {
                throw Refusal.notFound();
            }
            return versions.stream()
                    .filter(version -> version.version() > after)
                    .limit(limit)
                    .map(version -> item(version, sight))
                    .collect(Collectors.joining(",", "[", "]"));
        });
        return Answers.ok("{\"items\":" + items + "}");
    }

    private static String item(Versioned<Aggregate> version, Sight sight) {
        Aggregate record = version.record();
        String shown = record == null
                ? "null"
                : sight.show(record).map(DatasetWriter::line).orElse("null");
        return "{\"version\":" + version.version() + ",\"at\":\"" + version.at() + "\",\"record\":" + shown + "}";
    }
}
