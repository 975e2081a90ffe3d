// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.List;
import java.util.function.Predicate;
import org.brygga.finding.FieldPath;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;

/**
 * One law of the second kind: it looks at a subject in a dataset on a day and says what is missing or wrong.
 *
 * @param entry its place in the catalogue
 * @param subject the kind of record it judges
 * @param reads every component it reads; it is silent when one of them could not be read
 * @param applies whether it concerns this record at all
 * @param whereverItStands whether it judges such records of every country, not only those its pack governs
 * @param judgement finds what is wrong
 */
public record Rule<T extends Aggregate>(
        RuleEntry entry,
        Class<T> subject,
        List<FieldPath> reads,
        Predicate<T> applies,
        boolean whereverItStands,
        Judgement<T> judgement) {

    /** Finds what is wrong with one record. */
    @FunctionalInterface
    public interface Judgement<T> {

        /** Tells the hits what is wrong, as often as there is something; nothing is thrown for content. */
        void judge(T subject, RuleContext context, Hits hits);
    }

    /** Starts a rule that makes an ERROR. */
    public static RuleBuilder error(String code) {
        return new RuleBuilder(RuleCode.of(code), Severity.ERROR);
    }

    /** Starts a rule that makes a WARNING. */
    public static RuleBuilder warning(String code) {
        return new RuleBuilder(RuleCode.of(code), Severity.WARNING);
    }

    /** Starts a rule that makes an INFO. */
    public static RuleBuilder info(String code) {
        return new RuleBuilder(RuleCode.of(code), Severity.INFO);
    }

    /** Judges the record if the rule concerns it. */
    public void run(Aggregate record, RuleContext context, Hits hits) {
        T typed = subject.cast(record);
        if (applies.test(typed)) {
            judgement.judge(typed, context, hits);
        }
    }
}
