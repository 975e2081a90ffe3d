// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.brygga.check.FindingFactory;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.RuleSet;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.generate.RecordArbitraries;

/** Runs each rule of a pack on generated records, in the open: what a rule throws is thrown. */
final class GeneratedFindings {

    private static final int GENERATIONS = 24;
    private static final int LARGEST = 1_000;
    private static final long SEED = 20_260_301L;
    private static final List<LocalDate> DAYS = List.of(
            LinkedDatasets.DAY, LocalDate.of(1900, 1, 1), LocalDate.of(2023, 6, 15), LocalDate.of(2400, 12, 31));

    private final CountryPack pack;
    private final Map<String, List<String>> words;
    private final RuleSet rules;
    private final FindingFactory factory;

    private GeneratedFindings(CountryPack pack, Map<String, List<String>> words) {
        this.pack = pack;
        this.words = words;
        this.rules = CountryPacks.of(pack).rules();
        this.factory = new FindingFactory(rules);
    }

    static GeneratedFindings of(CountryPack pack, Map<String, List<String>> words) {
        return new GeneratedFindings(pack, words);
    }

    /** Every rule in force on a record of its subject, whether or not the pack governs the record. */
    void forEachRun(Consumer<Run> use) {
        JqwikSession.run(() -> {
            RandomGenerator<Dataset> generator = DatasetArbitraries.linked(
                            RecordArbitraries.wild().knowing(words))
                    .generator(LARGEST);
            Random random = new Random(SEED);
            for (int generation = 0; generation < GENERATIONS; generation++) {
                Dataset dataset = generator.next(random).value();
                LocalDate day = DAYS.get(generation % DAYS.size());
                dataset.all().stream()
                        .flatMap(record ->
                                runs(record, new RuleContext(dataset, day, rules.schemes(), rules.municipalities())))
                        .forEach(use);
            }
        });
    }

    /** Every rule about changes, on each record and the one of its kind that was made next. */
    void forEachChange(Consumer<ChangeRun> use) {
        JqwikSession.run(() -> {
            RandomGenerator<Dataset> generator = DatasetArbitraries.linked(
                            RecordArbitraries.wild().knowing(words))
                    .generator(LARGEST);
            Random random = new Random(SEED);
            for (int generation = 0; generation < GENERATIONS; generation++) {
                Dataset dataset = generator.next(random).value();
                LocalDate day = DAYS.get(generation % DAYS.size());
                RuleContext context = new RuleContext(dataset, day, rules.schemes(), rules.municipalities());
                pack.changeRules().forEach(rule -> changes(rule, context, use));
            }
        });
    }

    private <T extends Aggregate> void changes(ChangeRule<T> rule, RuleContext context, Consumer<ChangeRun> use) {
        List<T> records = context.dataset().all(rule.subject());
        for (int position = 1; position < records.size(); position++) {
            use.accept(new ChangeRun(rule, records.get(position - 1), records.get(position), context, factory));
        }
    }

    /** One rule about changes, on two records. */
    record ChangeRun(
            ChangeRule<?> rule, Aggregate before, Aggregate after, RuleContext context, FindingFactory factory) {

        List<Finding> findings() {
            List<Finding> found = new ArrayList<>();
            rule.run(before, after, context, (path, severity, arguments) -> {
                Severity heard = severity == null ? rule.entry().severity() : severity;
                found.add(factory.make(rule.entry(), heard, after, context.dataset(), path, rule.reads(), arguments));
            });
            return found;
        }
    }

    private Stream<Run> runs(Aggregate record, RuleContext context) {
        return pack.rules().stream()
                .filter(rule -> rule.subject() == record.getClass())
                .filter(rule -> rule.entry().appliesOn(context.asOf()))
                .map(rule -> new Run(rule, record, context, factory));
    }

    /** One rule on one record. */
    record Run(Rule<?> rule, Aggregate record, RuleContext context, FindingFactory factory) {

        boolean concerned() {
            return concerns(rule, record);
        }

        private static <T extends Aggregate> boolean concerns(Rule<T> rule, Aggregate record) {
            return rule.applies().test(rule.subject().cast(record));
        }

        List<Finding> findings() {
            List<Finding> found = new ArrayList<>();
            rule.run(record, context, (path, severity, arguments) -> {
                Severity heard = severity == null ? rule.entry().severity() : severity;
                found.add(factory.make(rule.entry(), heard, record, context.dataset(), path, rule.reads(), arguments));
            });
            return found;
        }
    }
}
