// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks records against their shape and against the rules in force on a day.
 *
 * <p>It never changes a record, never reads a clock and never throws for content. It is safe for use by many threads.
 */
public final class Checker {

    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);

    private final RuleSet rules;
    private final FindingFactory factory;
    private final ShapeCheck shape;

    /**
     * @param validator runs the constraints of the records; message interpolation is not used
     * @param rules the rules in force
     */
    public Checker(Validator validator, RuleSet rules) {
        this.rules = rules;
        this.factory = new FindingFactory(rules);
        this.shape = new ShapeCheck(validator, rules, factory);
    }

    /** Checks every record of a dataset. */
    public Findings check(Dataset dataset, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        for (Aggregate record : dataset.all()) {
            check(record, dataset, asOf, profile, rule -> true, found::add);
        }
        return Findings.of(found);
    }

    /** Checks some records of a dataset, with their neighbours to look at. */
    public Findings check(Collection<? extends Aggregate> subjects, Dataset dataset, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        for (Aggregate record : subjects) {
            check(record, dataset, asOf, profile, rule -> true, found::add);
        }
        return Findings.of(found);
    }

    /** Checks one record on its own: its shape and the rules that need nothing else. */
    public Findings checkAlone(Aggregate record, Dataset only, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        check(record, only, asOf, profile, rule -> rule.entry().scope().withinAggregate(), found::add);
        return Findings.of(found);
    }

    /** Runs the rules that need one record only, without its shape, for a host that runs the shape itself. */
    public Findings checkRules(Aggregate record, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        rules(
                record,
                Dataset.only(record),
                asOf,
                profile,
                rule -> rule.entry().scope().withinAggregate(),
                found::add);
        return Findings.of(found);
    }

    private void check(
            Aggregate record,
            Dataset dataset,
            LocalDate asOf,
            Profile profile,
            Predicate<Rule<?>> chosen,
            Consumer<Finding> found) {
        shape.check(record, dataset, profile.forRecord(record), found);
        rules(record, dataset, asOf, profile, chosen, found);
    }

    private void rules(
            Aggregate record,
            Dataset dataset,
            LocalDate asOf,
            Profile profile,
            Predicate<Rule<?>> chosen,
            Consumer<Finding> found) {
        Profile inForce = profile.forRecord(record);
        RuleContext context = new RuleContext(dataset, asOf, rules.schemes());
        List<FieldPath> unreadable = dataset.unreadable(record);
        for (RuleSet.Bound bound : rules.about(record.getClass())) {
            Rule<?> rule = bound.rule();
            if (rule.entry().appliesOn(asOf)
                    && chosen.test(rule)
                    && rule.reads().stream()
                            .noneMatch(read -> unreadable.stream().anyMatch(read::touches))
                    && bound.governs().test(record, dataset)) {
                run(rule, record, context, inForce, found);
            }
        }
    }

    private void run(Rule<?> rule, Aggregate record, RuleContext context, Profile profile, Consumer<Finding> found) {
        RuleEntry entry = rule.entry();
        try {
            rule.run(
                    record,
                    context,
                    (path, severity, arguments) -> profile.severity(entry, severity)
                            .ifPresent(heard -> found.accept(factory.make(
                                    entry, heard, record, context.dataset(), path, rule.reads(), arguments))));
        } catch (RuntimeException e) {
            // A rule of an outside pack may be broken; its mistake must not take the other findings away.
            LOG.warn(
                    "Rule {} failed with {} and was left out",
                    entry.code(),
                    e.getClass().getName());
        }
    }
}
