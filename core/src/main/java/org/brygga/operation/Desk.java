// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.brygga.check.Checker;
import org.brygga.check.FindingFactory;
import org.brygga.check.Profile;
import org.brygga.dataset.ChangedComponents;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Where steps are settled: the record as it is to be is checked by the same rules as any other, the change by the rules about
 * changes, and what has a finding of severity ERROR is not done.
 */
public final class Desk {

    private final Checker checker;
    private final RuleSet rules;
    private final FindingFactory factory;
    private final Profile profile;

    /**
     * @param checker checks records and changes
     * @param rules the rules that the checker checks by
     * @param profile the profile in force
     */
    public Desk(Checker checker, RuleSet rules, Profile profile) {
        this.checker = checker;
        this.rules = rules;
        this.factory = new FindingFactory(rules);
        this.profile = profile;
    }

    /** The rules in force. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Settles a step on one record.
     *
     * @param before the record as it was; absent for a new one
     * @param around the record as it was and its neighbours
     * @param kind what is told of the step
     */
    public <T extends Aggregate> Outcome<T> settle(
            @Nullable T before, T after, String kind, Dataset around, Attribution by) {
        return settle(before, after, kind, around, by, Findings.none());
    }

    /** The same, with findings that the step itself has made, for example that somebody has to wait. */
    public <T extends Aggregate> Outcome<T> settle(
            @Nullable T before, T after, String kind, Dataset around, Attribution by, Findings told) {
        return settle(new Change<>(before, after, kind), List.of(), around, by, told);
    }

    /** Settles a step that changes several records; either all of it is done, or nothing. */
    public <T extends Aggregate> Outcome<T> settle(
            Change<T> main, List<Change<?>> further, Dataset around, Attribution by, Findings told) {
        return settle(main, further, around, by, told, finding -> true);
    }

    /**
     * The same for a step that must not wait until the records are without mistakes.
     *
     * @param counts which findings of severity ERROR refuse it; the others are told and the step is done
     */
    public <T extends Aggregate> Outcome<T> settle(
            Change<T> main,
            List<Change<?>> further,
            Dataset around,
            Attribution by,
            Findings told,
            Predicate<Finding> counts) {
        List<Change<?>> changes = new ArrayList<>();
        changes.add(main);
        changes.addAll(further);
        Dataset then =
                ChangedDataset.with(around, changes.stream().map(Change::after).toList());
        Findings findings = told;
        List<DomainEvent> events = new ArrayList<>();
        for (Change<?> change : changes) {
            findings = findings.and(checker.checkChange(change.before(), change.after(), then, by.day(), profile));
            List<String> changed = ChangedComponents.between(change.before(), change.after());
            if (!changed.isEmpty()) {
                events.add(new DomainEvent(
                        change.kind(), shown(change.after()), by.actor(), by.role(), by.at(), by.reason(), changed));
            }
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR && counts.test(finding))) {
            return refused(main.before() == null ? main.after() : main.before(), findings);
        }
        return new Outcome<>(
                true,
                main.after(),
                further.stream().map(Change::after).map(Aggregate.class::cast).toList(),
                events,
                findings);
    }

    /** A step that is not done. */
    public <T extends Aggregate> Outcome<T> refused(T record, Findings findings) {
        return new Outcome<>(false, record, List.of(), List.of(), findings);
    }

    /** A step that is not done for one reason. */
    public <T extends Aggregate> Outcome<T> refused(
            T record, Dataset around, RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        return refused(record, Findings.of(List.of(finding(record, around, entry, path, arguments))));
    }

    /** A step that was taken before, so that nothing is left to do. */
    public <T extends Aggregate> Outcome<T> unchanged(T record) {
        return new Outcome<>(true, record, List.of(), List.of(), Findings.none());
    }

    /** A finding that a step makes itself. */
    public Finding finding(
            Aggregate record, Dataset around, RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        RuleEntry known = rules.entry(entry.code()).orElse(entry);
        return factory.make(known, known.severity(), record, around, path, List.of(path), arguments);
    }

    /** A finding about a record that is not there. */
    public Finding finding(RuleEntry entry, Ref subject, FieldPath path, Map<String, Object> arguments) {
        RuleEntry known = rules.entry(entry.code()).orElse(entry);
        return factory.make(known, known.severity(), subject, path, arguments);
    }

    private static Ref shown(Aggregate record) {
        return new Ref(record.typeWord(), record.shownKey());
    }

    /**
     * A record before and after a step.
     *
     * @param before absent for a new record
     * @param kind what is told of it
     */
    public record Change<T extends Aggregate>(@Nullable T before, T after, String kind) {

        public Change {
            Objects.requireNonNull(after);
        }
    }
}
