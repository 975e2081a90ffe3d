// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Finding;
import org.brygga.finding.RuleCode;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Wording;
import org.brygga.testkit.generate.Canaries;
import org.junit.jupiter.api.Test;

/**
 * What every pack must hold to; a pack's own test extends this class and says which pack, and how its codes begin.
 *
 * <p>Not checked here, because {@link RuleEntry} and {@link CountryPacks} refuse it themselves: an ERROR on weak
 * confidence, a missing source, one code for two laws.
 */
public abstract class CountryPackContract extends CaseContract {

    /** Words that the pack's rules ask for, by the name of their code list, so that generated records have them. */
    protected Map<String, List<String>> words() {
        return Map.of();
    }

    @Test
    void everyRuleIsTriedOnARecordThatItConcerns() {
        Set<RuleCode> untried = new TreeSet<>();
        pack().rules().forEach(rule -> untried.add(rule.entry().code()));
        generated().forEachRun(run -> {
            if (run.concerned()) {
                untried.remove(run.rule().entry().code());
            }
        });

        assertThat(untried)
                .as("laws that concern no generated record; add the words they ask for to words()")
                .isEmpty();
    }

    @Test
    void noRuleThrowsWhateverTheRecordsSay() {
        generated()
                .forEachRun(run -> assertThatCode(run::findings)
                        .as(run.rule().entry().code() + " on " + run.record())
                        .doesNotThrowAnyException());
    }

    @Test
    void noRuleAboutChangesThrowsWhateverTheRecordsSay() {
        generated()
                .forEachChange(run -> assertThatCode(run::findings)
                        .as(run.rule().entry().code() + " on two records")
                        .doesNotThrowAnyException());
    }

    @Test
    void noFindingLeavesAPlaceholderUnfilled() {
        Set<RuleCode> unfilled = new TreeSet<>();
        forEachFinding(finding -> {
            if (wordsOf(finding).anyMatch(words -> !Wording.arguments(words).isEmpty())) {
                unfilled.add(finding.code());
            }
        });

        assertThat(unfilled).as("laws whose findings leave a {name}").isEmpty();
    }

    @Test
    void noFindingRepeatsWhatSomebodyTyped() {
        Set<RuleCode> leaking = new TreeSet<>();
        forEachFinding(finding -> {
            if (wordsOf(finding).anyMatch(Canaries::in)
                    || Canaries.in(finding)
                    || Canaries.personalIn(finding.path().stable())) {
                leaking.add(finding.code());
            }
        });

        assertThat(leaking)
                .as("laws whose findings repeat personal or typed text")
                .isEmpty();
    }

    private GeneratedFindings generated() {
        return GeneratedFindings.of(pack(), words());
    }

    private void forEachFinding(Consumer<Finding> use) {
        generated().forEachRun(run -> run.findings().forEach(use));
        generated().forEachChange(run -> run.findings().forEach(use));
    }

    private Stream<String> wordsOf(Finding finding) {
        RuleEntry entry = CountryPacks.of(pack()).rules().entry(finding.code()).orElseThrow();
        return Stream.concat(
                Stream.of(finding.title(), finding.text(), finding.fix()),
                languages().stream()
                        .map(language -> pack().words().of(finding, entry, language))
                        .flatMap(words -> Stream.of(words.title(), words.text(), words.fix())));
    }
}
