// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.brygga.country.CountryPack;
import org.brygga.finding.FieldPath;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Wording;
import org.junit.jupiter.api.Test;

/** The half of the contract that reads what a pack says of itself, without running a rule. */
abstract class CatalogueContract {

    static final List<Locale> LANGUAGES =
            Stream.of("sv", "da", "nb", "nn", "en").map(Locale::forLanguageTag).toList();

    /** The pack under test. */
    protected abstract CountryPack pack();

    /** What comes before the first dash of every code, for example {@code SE}. */
    protected abstract Set<String> prefixes();

    /** The dated tables beside the pack. */
    protected List<String> tables() {
        return List.of("thresholds.csv", "schemes.csv");
    }

    /** The languages whose words are compared with the English ones; a pack may bring more. */
    protected List<Locale> languages() {
        return LANGUAGES;
    }

    @Test
    void codesBeginWithThePrefixOfThePack() {
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(prefixes())
                        .contains(entry.code()
                                .text()
                                .substring(0, entry.code().text().indexOf('-'))));
    }

    @Test
    void aLawJudgesEachKindOfRecordOnce() {
        List<String> judged = pack().rules().stream()
                .map(rule -> rule.entry().code() + " on " + rule.subject().getSimpleName())
                .toList();

        assertThat(judged).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryHasWordsForWhatHoldsWhatIsWrongAndWhatToDo() {
        assertSoftly(softly -> entries().forEach(entry -> {
            softly.assertThat(entry.title()).as("title of " + entry.code()).isNotBlank();
            softly.assertThat(entry.text()).as("text of " + entry.code()).isNotBlank();
            softly.assertThat(entry.fix()).as("fix of " + entry.code()).isNotBlank();
            softly.assertThat(entry.cases().values())
                    .as("words of the cases of " + entry.code())
                    .noneMatch(String::isBlank);
            softly.assertThat(Wording.arguments(entry.title()))
                    .as("title of " + entry.code())
                    .isEmpty();
        }));
    }

    @Test
    void everyEntrySaysWhoSaysSoAndUntilWhenItApplies() {
        assertSoftly(softly -> entries().forEach(entry -> {
            if (entry.confidence() != Confidence.LOGICAL) {
                softly.assertThat(entry.sourceName())
                        .as("source of " + entry.code())
                        .isNotBlank();
            }
            if (entry.appliesUntil() != null) {
                softly.assertThat(entry.appliesUntil())
                        .as("last day of " + entry.code())
                        .isAfterOrEqualTo(entry.appliesFrom());
            }
        }));
    }

    @Test
    void everyRuleReadsComponentsThatItsSubjectHas() {
        assertSoftly(softly -> pack().rules().forEach(rule -> {
            softly.assertThat(rule.reads())
                    .as("what " + rule.entry().code() + " reads")
                    .isNotEmpty();
            for (FieldPath path : rule.reads()) {
                softly.assertThat(Components.exist(rule.subject(), path))
                        .as(rule.entry().code() + " reads " + path + " of "
                                + rule.subject().getSimpleName())
                        .isTrue();
            }
        }));
    }

    @Test
    void translationsUseNoPlaceholderThatTheEnglishWordsLack() {
        assertSoftly(softly -> entries()
                .forEach(entry -> languages().forEach(language -> {
                    compare(softly, entry, "text", entry.text(), language);
                    entry.cases().forEach((name, text) -> compare(softly, entry, "text." + name, text, language));
                    compare(softly, entry, "fix", entry.fix(), language);
                })));
    }

    @Test
    void datedTablesHaveOneLineForEachDay() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(Tables.overlapping(pack(), table))
                        .as("lines of " + table + " that hold on the same day")
                        .isEmpty());
    }

    private void compare(SoftAssertions softly, RuleEntry entry, String part, String english, Locale language) {
        pack().words()
                .find(entry.code() + "." + part, language)
                .ifPresent(translated -> softly.assertThat(Wording.arguments(english))
                        .as(part + " of " + entry.code() + " in " + language)
                        .containsAll(Wording.arguments(translated)));
    }

    private List<RuleEntry> entries() {
        return Stream.concat(pack().rules().stream().map(Rule::entry), pack().judgedElsewhere().stream())
                .distinct()
                .toList();
    }

    private static void assertSoftly(Consumer<SoftAssertions> assertions) {
        SoftAssertions.assertSoftly(assertions);
    }
}
