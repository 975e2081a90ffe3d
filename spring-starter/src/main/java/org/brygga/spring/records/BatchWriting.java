// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.operation.Attribution;
import org.brygga.operation.Outcome;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.Steps;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps several records together: all of them, or none. Each rests on a version, 0 for a new one. */
public final class BatchWriting implements Endpoint.Source {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST = 500;

    private final Workplace workplace;
    private final RecordAnswers answers;
    private final RecordBodies bodies;

    public BatchWriting(Workplace workplace, RecordAnswers answers) {
        this.workplace = workplace;
        this.answers = answers;
        this.bodies = new RecordBodies(workplace.brygga().packs().rules());
    }

    /** One of several. */
    private record Item(long version, Aggregate record, Findings findings) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.post("/batches", EnumSet.of(Role.COORDINATOR), this::write));
    }

    private ServerResponse write(Call call) throws IOException {
        call.query().allow(Set.of());
        if (call.key() != null) {
            // The versions say whether it was done before; a key that nobody heeds would promise more.
            throw Refusal.parameter();
        }
        List<Item> items = items(call);
        Attribution by = workplace.by(call);
        List<Map<String, Object>> kept = new ArrayList<>();
        Findings[] found = {Findings.none()};
        try {
            workplace.store(call).inUnit(unit -> {
                for (Item item : items) {
                    Outcome<Aggregate> outcome = settled(call, unit, item, by);
                    found[0] = found[0].and(item.findings()).and(visible(call, unit, outcome));
                    Steps.keep(unit, outcome);
                    long version = unit.load(Aggregate.class, item.record().ref())
                            .map(Versioned::version)
                            .orElse(item.version());
                    kept.add(item(item.record(), version));
                }
                return kept;
            });
        } catch (StaleVersionException e) {
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, Problems.Kind.VERSION_OLD);
        }
        return Answers.ok(
                "{\"items\":" + Answers.json(kept) + ",\"findings\":" + answers.json(found[0], call.locale()) + "}");
    }

    private static Map<String, Object> item(Aggregate record, long version) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("record", record.ref().text());
        item.put("version", version);
        return item;
    }

    private Outcome<Aggregate> settled(Call call, UnitOfWork unit, Item item, Attribution by) {
        Optional<Versioned<Aggregate>> kept =
                unit.load(Aggregate.class, item.record().ref());
        Aggregate before = kept.map(Versioned::record).orElse(null);
        Sight sight = workplace.sight(call, unit.around());
        if (before != null && item.version() == 0) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.EXISTS);
        }
        if (item.version() != 0 && (before == null || !sight.sees(before))) {
            throw Refusal.notFound();
        }
        if (item.version() != kept.map(Versioned::version).orElse(0L)) {
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, Problems.Kind.VERSION_OLD);
        }
        RecordWriting.allow(workplace, call, unit.around(), before == null ? item.record() : before, item.record());
        Aggregate merged = before == null ? item.record() : sight.merged(before, item.record());
        Outcome<Aggregate> outcome = workplace
                .brygga()
                .desk()
                .settle(before, merged, item.record().typeWord() + ".saved", unit.around(), by);
        if (!outcome.done()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, visible(call, unit, outcome));
        }
        return outcome;
    }

    private Findings visible(Call call, UnitOfWork unit, Outcome<Aggregate> outcome) {
        return answers.visible(
                outcome.findings(),
                outcome.record(),
                workplace.sight(call, unit.around()),
                call.caller().viewer());
    }

    private List<Item> items(Call call) throws IOException {
        JsonNode read;
        try {
            read = MAPPER.readTree(call.body());
        } catch (JacksonException e) {
            throw unreadable();
        }
        if (!read.isObject() || read.size() != 1 || !read.path("items").isArray()) {
            throw unreadable();
        }
        if (read.get("items").size() > MOST) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, Problems.Kind.TOO_LARGE);
        }
        return read.get("items").valueStream().map(this::item).toList();
    }

    private Item item(JsonNode node) {
        @Nullable RecordType type = type(node.path("list"));
        boolean whole =
                node.isObject() && node.size() == 3 && node.path("version").isIntegralNumber();
        if (type == null
                || type == RecordType.IDENTIFIER
                || !whole
                || !node.path("record").isObject()) {
            throw unreadable();
        }
        byte[] text = node.get("record").toString().getBytes(StandardCharsets.UTF_8);
        RecordBodies.Body body = bodies.read(text, type, null);
        if (body.findings().count(Severity.ERROR) > 0) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, body.findings());
        }
        return new Item(node.get("version").longValue(), Objects.requireNonNull(body.record()), body.findings());
    }

    private static @Nullable RecordType type(JsonNode list) {
        return Stream.of(RecordType.values())
                .filter(type -> list.isString()
                        && RecordEndpoints.path(type).substring(1).equals(list.stringValue()))
                .findFirst()
                .orElse(null);
    }

    private static Refusal unreadable() {
        return new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE);
    }
}
