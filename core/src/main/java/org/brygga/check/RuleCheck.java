// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
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

    private final RuleSet rules;
    private final FindingFactory factory;
    private final Map<Class<?>, Selection> selections = new ConcurrentHashMap<>();

    public RuleCheck(RuleSet rules) {
        this.rules = rules;
        this.factory = new FindingFactory(rules);
    }

    /** The findings of the rules that need one record only. */
    public Findings alone(Aggregate record, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        runAlone(record, Dataset.only(record), asOf, profile, found::add);
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
        if (before.getClass() != after.getClass()) {
            return;
        }
        Hearing hearing = new Hearing(factory, profile.forRecord(after), after, dataset, List.of());
        RuleContext context = context(dataset, asOf);
        for (RuleSet.BoundChange bound : rules.aboutChangesOf(after.getClass())) {
            ChangeRule<?> rule = bound.rule();
            if (rule.entry().appliesOn(asOf) && bound.governs().test(after, dataset)) {
                hearing.begin(rule.entry(), rule.reads());
                try {
                    rule.run(before, after, context, hearing);
                } catch (RuntimeException e) {
                    leaveOut(rule.entry(), e, hearing);
                }
            }
        }
        hearing.tellAll(found);
    }

    /** The findings of all rules, also of those that look at other records. */
    void run(Aggregate record, Dataset dataset, LocalDate asOf, Profile profile, Consumer<Finding> found) {
        run(selection(record, asOf).all(), record, dataset, asOf, profile, found);
    }

    /** The findings of the rules that need one record only. */
    void runAlone(Aggregate record, Dataset only, LocalDate asOf, Profile profile, Consumer<Finding> found) {
        run(selection(record, asOf).alone(), record, only, asOf, profile, found);
    }

    private void run(
            List<RuleSet.Bound> selected,
            Aggregate record,
            Dataset dataset,
            LocalDate asOf,
            Profile profile,
            Consumer<Finding> found) {
        Hearing hearing = new Hearing(factory, profile.forRecord(record), record, dataset, dataset.unreadable(record));
        RuleContext context = context(dataset, asOf);
        for (RuleSet.Bound bound : selected) {
            if (bound.governs().test(record, dataset)) {
                for (Rule<?> rule : bound.rules()) {
                    run(rule, record, context, hearing);
                }
            }
        }
        hearing.tell(found);
    }

    private void run(Rule<?> rule, Aggregate record, RuleContext context, Hearing hearing) {
        if (hearing.readsUnreadable(rule.reads())) {
            return;
        }
        hearing.begin(rule.entry(), rule.reads());
        try {
            rule.run(record, context, hearing);
        } catch (RuntimeException e) {
            leaveOut(rule.entry(), e, hearing);
        }
    }

    private RuleContext context(Dataset dataset, LocalDate asOf) {
        return new RuleContext(dataset, asOf, rules.schemes(), rules.municipalities());
    }

    /** A rule of an outside pack may be broken; its mistake must not take the other findings away. */
    private void leaveOut(RuleEntry entry, RuntimeException mistake, Hearing hearing) {
        // Asked for here, so that no log is set up where no rule is broken.
        LoggerFactory.getLogger(RuleCheck.class)
                .warn(
                        "Rule {} failed with {} and was left out",
                        entry.code(),
                        mistake.getClass().getName());
        if (rules.entry(BROKEN.code()).isPresent()) {
            hearing.replace(BROKEN, Map.of("rule", entry.code()));
        }
    }

    // The days asked about are few, most often one; two threads that select the same rules do no harm.
    private Selection selection(Aggregate record, LocalDate asOf) {
        Selection known = selections.get(record.getClass());
        if (known == null || !known.day().equals(asOf)) {
            known = Selection.of(rules.about(record.getClass()), asOf);
            selections.put(record.getClass(), known);
        }
        return known;
    }

    /** The rules about one kind of record that are in force on a day: all of them, and those that need one record only. */
    private record Selection(LocalDate day, List<RuleSet.Bound> all, List<RuleSet.Bound> alone) {

        private static Selection of(List<RuleSet.Bound> about, LocalDate day) {
            return new Selection(
                    day,
                    chosen(about, rule -> rule.entry().appliesOn(day)),
                    chosen(
                            about,
                            rule -> rule.entry().appliesOn(day)
                                    && rule.entry().scope().withinAggregate()));
        }

        private static List<RuleSet.Bound> chosen(List<RuleSet.Bound> about, Predicate<Rule<?>> which) {
            return about.stream()
                    .map(bound -> new RuleSet.Bound(
                            bound.rules().stream().filter(which).toList(), bound.governs()))
                    .filter(bound -> !bound.rules().isEmpty())
                    .toList();
        }
    }
}
