// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.benchmarks.GeneratedLines;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.plan.ShapePlan;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.sdk.validation.RulesInForce;
import org.brygga.testkit.generate.LinkedDatasets;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** The records of the library, read as the library reads them: with places, forbidden properties and unread parts looked for. */
final class OwnRecords {

    private static final Origin LINE = new Origin("lines.jsonl", "", null, 1, 1);

    private final Validator hibernate = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorPayload(RulesInForce.NONE)
            .buildValidatorFactory()
            .getValidator();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final CountryPacks packs = CountryPacks.load();
    private final LineReader reader = new LineReader(packs.rules());
    private final Checker checker = Checker.byAnnotations(() -> hibernate, packs.rules());
    private final Map<RecordType, Schema> schemas = new EnumMap<>(RecordType.class);
    private final Map<Class<?>, ShapePlan> plans = new HashMap<>();
    private final List<GeneratedLines.Line> lines;

    private OwnRecords(List<GeneratedLines.Line> lines) {
        this.lines = lines;
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonSchemas described = JsonSchemas.of(packs, Locale.ENGLISH);
        for (RecordType type : RecordType.values()) {
            schemas.put(type, registry.getSchema(described.schema(type)));
            plans.put(
                    type.recordClass(),
                    ShapePlan.of(type.recordClass(), ConstraintSource.annotations())
                            .orElseThrow());
        }
    }

    /** The same contenders over records of all kinds. */
    static Round round(String name, int documents, boolean mistakes) {
        LinkedDatasets data = LinkedDatasets.seeded(20_261_126L);
        OwnRecords own = new OwnRecords(GeneratedLines.of(mistakes ? data.withMistakes() : data, documents)
                .lines());
        return new Round(
                name,
                own.lines.size(),
                List.of(
                        new Contender("Jackson and Hibernate Validator", true, own::byHibernate),
                        new Contender("networknt on our JSON Schema", false, own::bySchema),
                        new Contender("Brygga reads and checks the shape", true, own::byShape),
                        new Contender("Brygga reads and checks shape and rules", false, own::byRules),
                        new Contender(
                                "Jackson binds only",
                                false,
                                number -> own.bind(number).typeWord().length()),
                        new Contender(
                                "Brygga reads only",
                                false,
                                number -> own.read(number).findings().list().size()),
                        new Contender(
                                "Jackson reads tokens only",
                                false,
                                number -> Tokens.count(
                                        own.mapper, own.lines.get(number).text()))));
    }

    private Aggregate bind(int number) {
        return lines.get(number).bind(mapper);
    }

    private ReadRecord read(int number) {
        byte[] text = lines.get(number).text();
        return reader.readLine(text, 0, text.length, LINE, false);
    }

    private int byHibernate(int number) {
        return hibernate.validate(bind(number)).size();
    }

    private int bySchema(int number) {
        GeneratedLines.Line line = lines.get(number);
        Schema schema = schemas.get(line.type());
        String text = new String(line.text(), StandardCharsets.UTF_8);
        return schema == null ? 0 : schema.validate(text, InputFormat.JSON).size();
    }

    private int byShape(int number) {
        Aggregate record = read(number).aggregate().orElseThrow();
        ShapePlan plan = plans.get(record.getClass());
        if (plan == null || plan.holds(record)) {
            return 0;
        }
        List<Object> found = new ArrayList<>();
        plan.tell(record, found::add);
        return found.size();
    }

    private int byRules(int number) {
        ReadRecord read = read(number);
        Aggregate record = read.aggregate().orElseThrow();
        Dataset only = Dataset.only(record, read.origin(), read.unreadable());
        return read.findings()
                .and(checker.checkAlone(record, only, LinkedDatasets.DAY, Profile.WORKING))
                .list()
                .size();
    }
}
