// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.RecordArbitraries;
import org.brygga.testkit.law.Checkers;
import org.brygga.testkit.programmes.SeedProgramme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema calls valid what the reader and Bean Validation call valid, and nothing else, but for what none can say. */
class SchemaAgreementTest {

    private static final JsonSchemas SCHEMAS = JsonSchemas.of(Checkers.PACKS, Locale.ENGLISH);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<RecordType, Schema> BY_TYPE = new EnumMap<>(RecordType.class);

    static {
        for (RecordType type : RecordType.values()) {
            BY_TYPE.put(type, REGISTRY.getSchema(JavaAnswers.MAPPER.readTree(SCHEMAS.schema(type))));
        }
    }

    @Example
    void aDocumentThatMayBeWrongIsJudgedAlike() {
        assertThat(judgedAlike(71, Documents::any)).isBetween(0.1, 0.9);
    }

    @Example
    void aGoodDocumentWithOneMistakeIsJudgedAlike() {
        assertThat(judgedAlike(72, Documents::spoilt)).isBetween(0.1, 0.9);
    }

    @Example
    void aGoodDocumentIsValid() {
        assertThat(judgedAlike(73, Documents::valid)).isGreaterThan(0.95);
    }

    /** Holds documents of every type against both, and tells which share was valid. */
    private static double judgedAlike(
            long seed, BiFunction<RecordType, SplittableRandom, Map<String, Object>> documents) {
        int tries = Checkers.size(50, 10_000);
        SplittableRandom random = new SplittableRandom(seed);
        int valid = 0;
        for (RecordType type : RecordType.values()) {
            for (int i = 0; i < tries; i++) {
                valid += judgedAlike(type, documents.apply(type, random)) ? 1 : 0;
            }
        }
        return valid / (double) (tries * RecordType.values().length);
    }

    private static boolean judgedAlike(RecordType type, Object document) {
        List<Problem> java = JavaAnswers.sayable(type, document);
        List<Error> schema = BY_TYPE.get(type).validate(JavaAnswers.tree(document));
        assertThat(schema.isEmpty())
                .as("%s %s%n%s%n%s", type, JavaAnswers.tree(document), java, schema)
                .isEqualTo(java.isEmpty());
        return java.isEmpty();
    }

    @Property(seed = "74", edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsJudgedAlike(@ForAll("records") Aggregate record) {
        RecordType type = RecordType.ofWord(record.typeWord()).orElseThrow();
        JsonNode written = JavaAnswers.MAPPER.readTree(DatasetWriter.line(record));

        judgedAlike(type, written);
        // The same record, with its id and nothing that is required, is wrong in a smaller way.
        ((ObjectNode) written).put("id", "a");
        judgedAlike(type, written);
    }

    @Provide
    Arbitrary<Aggregate> records() {
        return DatasetArbitraries.one(RecordArbitraries.writable());
    }

    @Example
    void theProgrammesAreValidDocuments() throws IOException {
        Schema dataset = REGISTRY.getSchema(JavaAnswers.MAPPER.readTree(SCHEMAS.dataset()));

        for (SeedProgramme programme : SeedProgramme.values()) {
            try (InputStream stream = programme.open()) {
                JsonNode document = JavaAnswers.MAPPER.readTree(stream);
                assertThat(dataset.validate(document)).as(programme.name()).isEmpty();
                ((ObjectNode) document.get("brygga")).put("format", "2");
                assertThat(dataset.validate(document)).as(programme.name()).isNotEmpty();
            }
        }
    }
}
