// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.List;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Aggregate;

/**
 * A law about a change: it looks at a record before and after, and says what may not become of it in this way.
 *
 * <p>It judges every change of a record, by whatever way it is made; findings point into the record after.
 *
 * @param entry its place in the catalogue
 * @param subject the kind of record it judges
 * @param reads every component it reads; it is silent when one of them could not be read
 * @param judgement finds what is wrong
 */
public record ChangeRule<T extends Aggregate>(
        RuleEntry entry, Class<T> subject, List<FieldPath> reads, Judgement<T> judgement) {

    /** Finds what is wrong with one change. */
    @FunctionalInterface
    public interface Judgement<T> {

        /** Tells the hits what is wrong, as often as there is something; nothing is thrown for content. */
        void judge(T before, T after, RuleContext context, Hits hits);
    }

    public ChangeRule {
        reads = List.copyOf(reads);
    }

    /** Judges a change of one record into another. */
    public void run(Aggregate before, Aggregate after, RuleContext context, Hits hits) {
        judgement.judge(subject.cast(before), subject.cast(after), context, hits);
    }
}
