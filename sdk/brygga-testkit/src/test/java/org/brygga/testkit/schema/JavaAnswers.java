// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brygga.check.Profile;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.LanguageTag;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.sdk.validation.RulesInForce;
import org.brygga.testkit.law.Checkers;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader and Bean Validation say of a record, in the words of a front end. */
final class JavaAnswers {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Set<String> UNSAID =
            JsonSchemas.unsaid().stream().map(JsonSchemas.Unsaid::constraint).collect(Collectors.toSet());

    private static final Map<String, String> OF_READING =
            Map.of("COM-DOC-006", "Type", "COM-DOC-007", "Word", "COM-DOC-008", "Form");

    static final String OF_SHAPE = "COM-SHP-";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Pattern OWN_CODE = Pattern.compile("\\{([A-Z]{2,4}-[A-Z]{3}-[A-Za-z0-9]+)}");

    private static final LineReader READER = new LineReader(Checkers.PACKS.rules(), ReadOptions.CALLERS);
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new Uninterpolated())
            .constraintValidatorPayload(RulesInForce.NONE)
            .buildValidatorFactory()
            .getValidator();

    private JavaAnswers() {}

    /** Every problem that a schema can say, in order. */
    static List<Problem> sayable(RecordType type, Object document) {
        return all(type, document).stream()
                .filter(problem -> !UNSAID.contains(problem.constraint()))
                .toList();
    }

    static List<Problem> all(RecordType type, Object document) {
        ReadRecord read = READER.readRecord(type, MAPPER.writeValueAsBytes(document));
        Set<Problem> problems = new TreeSet<>();
        read.findings().forEach(finding -> problems.add(ofReading(finding)));
        Aggregate record = read.record();
        if (record != null) {
            for (ConstraintViolation<Aggregate> violation : VALIDATOR.validate(record)) {
                FieldPath path = path(violation);
                if (read.unreadable().stream().noneMatch(path::touches)) {
                    problems.add(ofShape(violation, path));
                }
            }
        }
        return new ArrayList<>(problems);
    }

    /** What the checker says of the shape of a record that could be read whole: the places, with the codes. */
    static Optional<List<String>> checked(RecordType type, Object document) {
        ReadRecord read = READER.readRecord(type, MAPPER.writeValueAsBytes(document));
        return read.aggregate()
                .filter(record -> read.unreadable().isEmpty())
                .map(record -> Checkers.CHECKER
                        .checkAlone(record, IndexedDataset.builder().add(record).build(), DAY, Profile.STRICT)
                        .list()
                        .stream()
                        .filter(finding -> finding.code().text().startsWith(OF_SHAPE))
                        .map(finding -> finding.path().pointer() + " " + finding.code())
                        .sorted()
                        .toList());
    }

    /** Where a record is told of an unknown property, whatever more is known of that property. */
    private static Problem ofReading(Finding finding) {
        String pointer = finding.path().pointer();
        String constraint = OF_READING.get(finding.code().text());
        if (constraint != null) {
            return new Problem(pointer, constraint, finding.code().text());
        }
        boolean atTheRecord = finding.code().text().equals("COM-DOC-004");
        return new Problem(
                atTheRecord ? pointer : pointer.substring(0, pointer.lastIndexOf('/')), "Unknown", "COM-DOC-004");
    }

    private static Problem ofShape(ConstraintViolation<?> violation, FieldPath path) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Matcher own = OWN_CODE.matcher(violation.getMessageTemplate());
        return new Problem(path.pointer(), constraint, own.matches() ? own.group(1) : OF_SHAPE + constraint);
    }

    private static FieldPath path(ConstraintViolation<?> violation) {
        FieldPath path = FieldPath.ROOT;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                path = path.element(node.getIndex());
            }
            boolean ofLanguage = violation.getLeafBean() instanceof LanguageTag && "tag".equals(node.getName());
            if (node.getKind() == ElementKind.PROPERTY && !ofLanguage) {
                path = path.child(node.getName());
            }
        }
        return path;
    }

    static JsonNode tree(Object document) {
        return MAPPER.valueToTree(document);
    }

    /** Nobody reads the messages. */
    private static final class Uninterpolated implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
