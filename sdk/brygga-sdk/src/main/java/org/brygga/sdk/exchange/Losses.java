// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.check.FindingFactory;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.plain.PlainReader;
import org.brygga.sdk.json.plain.PlainValue;
import org.jspecify.annotations.Nullable;

/** Takes down what cannot be said in the other format, as findings in the words that readers and checks have for it. */
final class Losses {

    private static final Aggregate DOCUMENT = new Document();
    private static final RuleCode NOT_STATED = RuleCode.of("COM-SHP-NotNull");

    private final RuleSet rules;
    private final FindingFactory factory;
    private final Set<String> vocabulary;
    private final @Nullable String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Ref, PlainValue> seen = new HashMap<>();

    /**
     * @param vocabulary the properties of the format; the name of another one may be anything and is not shown
     */
    Losses(RuleSet rules, @Nullable String file, Set<String> vocabulary) {
        this.rules = rules;
        this.factory = new FindingFactory(rules);
        this.file = file;
        this.vocabulary = vocabulary;
    }

    Findings findings() {
        return Findings.of(findings);
    }

    /** What is wrong with the text itself. */
    void text(PlainReader.Reading reading) {
        reading.mistakes()
                .forEach(mistake -> found(
                        mistake.entry(),
                        DOCUMENT,
                        new PlainValue(null, mistake.line(), mistake.column()),
                        FieldPath.ROOT,
                        mistake.arguments()));
    }

    void unknown(Aggregate record, Foreign in, String property, PlainValue value) {
        FieldPath path = vocabulary.contains(property) ? in.path().child(property) : in.path();
        found(ReadingEntries.UNKNOWN_PROPERTY, record, value, path, Map.of());
    }

    void wrongType(Aggregate record, FieldPath path, PlainValue value, String expected) {
        found(ReadingEntries.WRONG_TYPE, record, value, path, Map.of("expected", expected));
    }

    void wrongForm(Aggregate record, FieldPath path, PlainValue value, String form) {
        found(ReadingEntries.WRONG_FORM, record, value, path, Map.of("form", form));
    }

    /** The document as a whole is not what it should be. */
    void wrongDocument(PlainValue value, String expected) {
        wrongType(DOCUMENT, FieldPath.ROOT, value, expected);
    }

    void unknownPart(String property, PlainValue value) {
        FieldPath path = vocabulary.contains(property) ? FieldPath.of(property) : FieldPath.ROOT;
        found(ReadingEntries.UNKNOWN_PROPERTY, DOCUMENT, value, path, Map.of());
    }

    /** Whether a record of that id has not been before; if it has, that is said. */
    boolean first(Aggregate record, Foreign in) {
        PlainValue before = seen.putIfAbsent(record.ref(), in.value());
        if (before != null) {
            found(
                    ReadingEntries.SAME_REFERENCE,
                    record,
                    in.value(),
                    in.path().child("id"),
                    Map.of("line", before.line()));
        }
        return before == null;
    }

    /** Whether a record states all that the other format demands; what it does not is said. */
    boolean stated(Aggregate record, Map<String, Boolean> demanded) {
        demanded.forEach((component, stated) -> {
            if (!stated) {
                notStated(record, FieldPath.of(component));
            }
        });
        return !demanded.containsValue(false);
    }

    /** Something that the other format demands and the record does not state; the record, or that part of it, is left out. */
    void notStated(Aggregate record, FieldPath path) {
        rules.entry(NOT_STATED)
                .ifPresent(entry -> findings.add(factory.make(
                        entry, Severity.WARNING, new Ref(record.typeWord(), record.shownKey()), path, Map.of())));
    }

    private void found(
            RuleEntry entry, Aggregate record, PlainValue where, FieldPath path, Map<String, Object> arguments) {
        Origin origin = new Origin(file, "", null, where.line(), where.column());
        Dataset place = Dataset.only(record, origin, List.of());
        findings.add(factory.make(entry, entry.severity(), record, place, path, List.of(path), arguments));
    }

    /** Stands for the text as a whole. */
    private record Document() implements Aggregate {

        @Override
        public @Nullable String id() {
            return null;
        }

        @Override
        public String typeWord() {
            return "document";
        }
    }
}
