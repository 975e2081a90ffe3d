// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a record states over what another one states; what it does not state stays. */
public final class RecordMerge {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final LineReader reader;

    public RecordMerge(RuleSet rules) {
        // Both were read within their limits, or kept; what they are together has to be read whatever its length.
        this.reader = new LineReader(rules, ReadOptions.FILES.withLineLimit(1_000_000_000));
    }

    /**
     * The record with what is stated in place of what was. A list that is stated is the whole list.
     *
     * @param stated of the same kind
     */
    public Aggregate over(Aggregate before, Aggregate stated) {
        ObjectNode all = (ObjectNode) EXACT.readTree(DatasetWriter.line(before));
        put(all, EXACT.readTree(DatasetWriter.line(stated)));
        RecordType type = RecordType.ofWord(before.typeWord()).orElseThrow();
        byte[] text = all.toString().getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(reader.readRecord(type, text).record());
    }

    private static void put(ObjectNode all, JsonNode stated) {
        stated.properties().forEach(property -> {
            JsonNode before = all.get(property.getKey());
            if (before instanceof ObjectNode object && property.getValue().isObject()) {
                put(object, property.getValue());
            } else {
                all.set(property.getKey(), property.getValue());
            }
        });
    }
}
