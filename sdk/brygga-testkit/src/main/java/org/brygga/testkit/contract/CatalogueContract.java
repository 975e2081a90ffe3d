// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.brygga.check.ImportEntries;
import org.brygga.check.OperationEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.check.ReportEntries;
import org.brygga.check.SharingEntries;
import org.brygga.country.CountryPack;
import org.brygga.country.Words;
import org.brygga.finding.FieldPath;
import org.brygga.finding.RuleCode;
import org.brygga.rule.ChangeRule;
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

    /** The codes that need nobody to say so, because data contradict themselves or are of an impossible form. */
    protected Set<String> withoutSource() {
        return Set.of();
    }

    /** The dated tables beside the pack. */
    protected List<String> tables() {
        return List.of(
                "thresholds.csv",
                "schemes.csv",
                "protections.csv",
                "record-checks.csv",
                "confidentiality.csv",
                "retention.csv");
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
    void aLawJudgesTheChangesOfEachKindOfRecordOnce() {
        List<String> judged = pack().changeRules().stream()
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
    void everyEntrySaysWhoSaysSo() {
        assertThat(unsourced(entries(), withoutSource()))
                .as("laws of " + pack().id() + " that name no source: add .source(...) to the law, or its code to"
                        + " withoutSource() if nobody needs to say that data contradict themselves")
                .isEmpty();
    }

    @Test
    void noEntryEndsBeforeItBegins() {
        assertSoftly(softly -> entries().forEach(entry -> {
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
    void everyRuleAboutChangesReadsComponentsThatItsSubjectHas() {
        assertSoftly(softly -> pack().changeRules()
                .forEach(rule -> softly.assertThat(rule.reads())
                        .as("what " + rule.entry().code() + " reads of "
                                + rule.subject().getSimpleName())
                        .isNotEmpty()
                        .allMatch(path -> Components.exist(rule.subject(), path))));
    }

    @Test
    void translationsHaveThePlaceholdersOfTheEnglishWords() {
        assertThat(languages().stream()
                        .flatMap(language ->
                                entries().stream().flatMap(entry -> differing(entry, pack().words(), language)))
                        .toList())
                .isEmpty();
    }

    @Test
    void datedTablesHaveOneLineForEachDay() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(Tables.overlapping(pack(), table))
                        .as("lines of " + table + " that hold on the same day")
                        .isEmpty());
    }

    @Test
    void whatIsKnownAboutProtectingPeopleIsSaidByAMarkOfThisCountry() {
        assertThat(pack().safeguards().protections())
                .allSatisfy(mark -> assertThat(prefixes())
                        .as("mark of a register " + mark.mark())
                        .anyMatch(prefix -> mark.mark().word().startsWith(prefix + "_")));
    }

    /** The codes of laws that name nobody who says so, though they are not among these. */
    static List<RuleCode> unsourced(List<RuleEntry> entries, Set<String> withoutSource) {
        return entries.stream()
                .filter(entry -> entry.sourceName().isBlank() && !ofShapeOrReading(entry))
                .map(RuleEntry::code)
                .filter(code -> !withoutSource.contains(code.text()))
                .toList();
    }

    /** A complaint for each translation whose placeholders are not those of the English words. */
    static Stream<String> differing(RuleEntry entry, Words words, Locale language) {
        Map<String, String> english = new TreeMap<>(Map.of("text", entry.text(), "fix", entry.fix()));
        entry.cases().forEach((name, text) -> english.put("text." + name, text));
        return english.entrySet().stream().flatMap(part -> {
            String key = entry.code() + "." + part.getKey();
            Set<String> needed = new TreeSet<>(Wording.arguments(part.getValue()));
            return words.find(key, language).stream()
                    .map(translated -> new TreeSet<>(Wording.arguments(translated)))
                    .filter(has -> !has.equals(needed))
                    .map(has -> "words_" + language + ".properties, line " + key + ": has the placeholders " + has
                            + ", and the English words have " + needed);
        });
    }

    /**
     * Laws of shape without a code of their own, of reading, of imports, of steps, of sharing and of reports are named after what any library
     * would complain of.
     */
    static boolean ofShapeOrReading(RuleEntry entry) {
        return entry.code().text().startsWith("COM-SHP-")
                || ReadingEntries.all().contains(entry)
                || ImportEntries.all().contains(entry)
                || OperationEntries.all().contains(entry)
                || SharingEntries.all().contains(entry)
                || ReportEntries.all().contains(entry);
    }

    final List<RuleEntry> entries() {
        return Stream.of(
                        pack().rules().stream().map(Rule::entry),
                        pack().changeRules().stream().map(ChangeRule::entry),
                        pack().judgedElsewhere().stream())
                .flatMap(entries -> entries)
                .distinct()
                .toList();
    }

    private static void assertSoftly(Consumer<SoftAssertions> assertions) {
        SoftAssertions.assertSoftly(assertions);
    }
}
