// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.FindingFactory;
import org.brygga.check.ForbiddenEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.Severity;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.binding.Binding;
import org.brygga.sdk.json.binding.Binding.Mistake;
import org.jspecify.annotations.Nullable;

/** Turns mistakes into findings once it is known which record they are about. */
final class Reporter {

    /** The subject of what is wrong with a text as a whole. */
    static final Aggregate DOCUMENT = new Unread("document");

    private final FindingFactory factory;
    private final ReadOptions options;

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    Reporter(RuleSet rules, ReadOptions options) {
        List<RuleEntry> said = new ArrayList<>(ReadingEntries.all());
        said.addAll(ForbiddenEntries.all());
        for (RuleEntry entry : said) {
            if (rules.entry(entry.code()).isEmpty()) {
                throw new IllegalArgumentException(
                        "The rules lack " + entry.code() + ": the universal pack must be among the packs");
            }
        }
        this.factory = new FindingFactory(rules);
        this.options = options;
    }

    List<Finding> report(List<Mistake> mistakes, Aggregate subject, Origin origin) {
        List<Finding> findings = new ArrayList<>(mistakes.size());
        for (Mistake mistake : mistakes) {
            findings.add(factory.make(
                    mistake.entry(),
                    severity(mistake.entry()),
                    subject,
                    new OriginOnly(origin.at(mistake.line(), mistake.column())),
                    mistake.path(),
                    List.of(mistake.path()),
                    mistake.arguments()));
        }
        return findings;
    }

    /** What was read of a record, with its mistakes; the kind is absent if the text did not tell it. */
    ReadRecord record(@Nullable RecordType type, @Nullable Object value, Binding in, Origin origin) {
        Aggregate subject =
                value instanceof Aggregate aggregate ? aggregate : type == null ? DOCUMENT : new Unread(type.word());
        List<Mistake> mistakes = in.mistakes();
        return new ReadRecord(
                value instanceof Aggregate aggregate ? aggregate : null,
                origin,
                value == null ? List.of() : in.unreadable(),
                mistakes.isEmpty() ? Findings.none() : Findings.of(report(mistakes, subject, origin)));
    }

    /** Says why a text holds no record at all. */
    ReadRecord noRecord(RuleEntry entry, Origin origin, Map<String, Object> arguments) {
        return new ReadRecord(null, origin, List.of(), Findings.of(List.of(about(entry, origin, arguments))));
    }

    /** A finding about the text as a whole, or about a line that is no record. */
    Finding about(RuleEntry entry, Origin origin, Map<String, Object> arguments) {
        Mistake mistake = new Mistake(entry, FieldPath.ROOT, line(origin), column(origin), arguments);
        return report(List.of(mistake), DOCUMENT, origin).get(0);
    }

    Finding tooMany(int limit, Origin origin) {
        return about(ReadingEntries.TOO_MANY, origin, Map.of("limit", limit));
    }

    /** The beginning of a file, which is shown without its folder. */
    static Origin beginning(@Nullable String file) {
        String name = file == null ? null : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new Origin(name, "", null, 1, 1);
    }

    static int line(Origin origin) {
        return origin.line() == null ? 1 : origin.line();
    }

    static int column(Origin origin) {
        return origin.column() == null ? 1 : origin.column();
    }

    private Severity severity(RuleEntry entry) {
        boolean surplus =
                entry.equals(ReadingEntries.UNKNOWN_PROPERTY) || entry.equals(ReadingEntries.MISSPELT_PROPERTY);
        return surplus ? options.unknownProperty() : entry.severity();
    }

    /** Stands for a record that could not be read, or for the whole text. */
    record Unread(String typeWord) implements Aggregate {

        @Override
        public @Nullable String id() {
            return null;
        }
    }

    /** Knows where the record of a finding came from, and nothing else. */
    private record OriginOnly(Origin place) implements Dataset {

        @Override
        public <T extends Aggregate> List<T> all(Class<T> type) {
            return List.of();
        }

        @Override
        public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
            return Optional.empty();
        }

        @Override
        public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
            return List.of();
        }

        @Override
        public List<PersonRecord> aboutPerson(PersonKey person) {
            return List.of();
        }

        @Override
        public List<Aggregate> all() {
            return List.of();
        }

        @Override
        public Optional<Origin> origin(Aggregate record) {
            return Optional.of(place);
        }
    }
}
