// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the rules in force on a day over records, without their shape.
 *
 * <p>It never changes a record, never reads a clock and never throws for content. It is safe for use by many threads.
 */
public final class RuleCheck {

    /** Says that a rule itself is broken. */
    public static final RuleEntry BROKEN = Rule.warning("COM-RUL-001")
            .title("Every rule can be judged")
            .text("The rule {rule} could not be judged because the rule itself is broken; the others were.")
            .fix("Tell whoever maintains the pack that has the rule.")
            .entry();

    private static final Logger LOG = LoggerFactory.getLogger(RuleCheck.class);

    private final RuleSet rules;
    private final FindingFactory factory;

    public RuleCheck(RuleSet rules) {
        this.rules = rules;
        this.factory = new FindingFactory(rules);
    }

    /** The findings of the rules that need one record only. */
    public Findings alone(Aggregate record, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        run(
                record,
                Dataset.only(record),
                asOf,
                profile,
                rule -> rule.entry().scope().withinAggregate(),
                found::add);
        return Findings.of(found);
    }

    /** The findings of the laws about changes, in the words of the record after. */
    void runChange(
            Aggregate before,
            Aggregate after,
            Dataset dataset,
            LocalDate asOf,
            Profile profile,
            Consumer<Finding> found) {
        Profile inForce = profile.forRecord(after);
        RuleContext context = new RuleContext(dataset, asOf, rules.schemes(), rules.municipalities());
        for (RuleSet.BoundChange bound : rules.aboutChangesOf(after.getClass())) {
            ChangeRule<?> rule = bound.rule();
            if (before.getClass() == after.getClass()
                    && rule.entry().appliesOn(asOf)
                    && bound.governs().test(after, dataset)) {
                judge(
                        rule.entry(),
                        rule.reads(),
                        after,
                        context,
                        inForce,
                        hits -> rule.run(before, after, context, hits),
                        hit -> Optional.ofNullable(hit.finding()).ifPresent(found));
            }
        }
    }

    void run(
            Aggregate record,
            Dataset dataset,
            LocalDate asOf,
            Profile profile,
            Predicate<Rule<?>> chosen,
            Consumer<Finding> found) {
        Profile inForce = profile.forRecord(record);
        RuleContext context = new RuleContext(dataset, asOf, rules.schemes(), rules.municipalities());
        List<FieldPath> unreadable = dataset.unreadable(record);
        List<Hit> hits = new ArrayList<>();
        for (RuleSet.Bound bound : rules.about(record.getClass())) {
            if (bound.governs().test(record, dataset)) {
                for (Rule<?> rule : bound.rules()) {
                    if (rule.entry().appliesOn(asOf) && chosen.test(rule)) {
                        run(rule, record, context, inForce, unreadable, hits::add);
                    }
                }
            }
        }
        if (hits.isEmpty()) {
            return;
        }
        List<Hit> knowing =
                hits.stream().filter(hit -> !hit.entry().insteadOf().isEmpty()).toList();
        hits.stream()
                .filter(hit -> hit.finding() != null && !spokenFor(hit, knowing))
                .forEach(hit -> found.accept(Objects.requireNonNull(hit.finding())));
    }

    /** Whether a rule that knows more has hit the same place; a profile may silence both, but never brings one back. */
    private static boolean spokenFor(Hit hit, List<Hit> knowing) {
        return knowing.stream()
                .anyMatch(
                        other -> other.entry().insteadOf().contains(hit.entry().code())
                                && other.path().pointer().equals(hit.path().pointer()));
    }

    private void run(
            Rule<?> rule,
            Aggregate record,
            RuleContext context,
            Profile profile,
            List<FieldPath> unreadable,
            Consumer<Hit> hits) {
        if (!unreadable.isEmpty() && rule.reads().stream().anyMatch(read -> touched(read, unreadable))) {
            return;
        }
        Consumer<Hit> readable = unreadable.isEmpty()
                ? hits
                : hit -> {
                    if (!touched(hit.path(), unreadable)) {
                        hits.accept(hit);
                    }
                };
        judge(
                rule.entry(),
                rule.reads(),
                record,
                context,
                profile,
                found -> rule.run(record, context, found),
                readable);
    }

    private void judge(
            RuleEntry entry,
            List<FieldPath> reads,
            Aggregate record,
            RuleContext context,
            Profile profile,
            Consumer<Hits> judgement,
            Consumer<Hit> hits) {
        Dataset dataset = context.dataset();
        try {
            judgement.accept((path, severity, arguments) -> {
                Finding finding = profile.severity(entry, severity)
                        .map(heard -> factory.make(entry, heard, record, dataset, path, reads, arguments))
                        .orElse(null);
                hits.accept(new Hit(entry, path, finding));
            });
        } catch (RuntimeException e) {
            // A rule of an outside pack may be broken; its mistake must not take the other findings away.
            LOG.warn(
                    "Rule {} failed with {} and was left out",
                    entry.code(),
                    e.getClass().getName());
            if (rules.entry(BROKEN.code()).isPresent()) {
                Map<String, Object> broken = Map.of("rule", entry.code());
                hits.accept(new Hit(
                        BROKEN,
                        FieldPath.ROOT,
                        factory.make(BROKEN, BROKEN.severity(), record, dataset, FieldPath.ROOT, reads, broken)));
            }
        }
    }

    private static boolean touched(FieldPath path, List<FieldPath> unreadable) {
        return unreadable.stream().anyMatch(path::touches);
    }

    /** What a rule hit, before it is known whether another rule says it better; without a finding if it is silenced. */
    private record Hit(
            RuleEntry entry, FieldPath path, @Nullable Finding finding) {}
}
