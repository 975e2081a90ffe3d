// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule: what should hold, how serious it is if not, who says so and since when.
 *
 * @param title a sentence that states what should hold, in English
 * @param text what a finding says, in English, with arguments in braces
 * @param fix what to do next, in English, with arguments in braces
 * @param source the address of the law, agency or document; empty if it has none
 * @param sourceName who says so, in words; empty only for {@link Confidence#LOGICAL}
 * @param appliesFrom the first day on which the rule is law or advice
 * @param appliesUntil the last such day; absent while it applies
 * @param cases what a finding says instead of {@code text} in a named case of the rule, in English
 * @param notStated whether it speaks of what a document merely does not say, which a draft may leave out
 * @param insteadOf rules that fall silent where this one finds the same mistake at the same place, because it knows more
 */
@RecordBuilder
public record RuleEntry(
        RuleCode code,
        String title,
        String text,
        String fix,
        Severity severity,
        Confidence confidence,
        Scope scope,
        String source,
        String sourceName,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesUntil,
        boolean notStated,
        Map<String, String> cases,
        Set<RuleCode> insteadOf) {

    /**
     * @throws IllegalArgumentException if an ERROR rests on a confidence that does not carry it, or a source is missing
     */
    public RuleEntry {
        cases = Map.copyOf(cases);
        insteadOf = insteadOf == null ? Set.of() : Set.copyOf(insteadOf);
        if (severity == Severity.ERROR && !confidence.carriesError()) {
            throw new IllegalArgumentException(code + " may be at most a WARNING with confidence " + confidence);
        }
        if (sourceName.isEmpty() && confidence != Confidence.LOGICAL) {
            throw new IllegalArgumentException(code + " needs a source");
        }
    }

    /** What a finding says with these arguments: the words of its case, or the general ones. */
    public String text(Map<String, Object> arguments) {
        return cases.getOrDefault(String.valueOf(arguments.get(Hits.CASE)), text);
    }

    /** Whether the rule applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(appliesFrom) && (appliesUntil == null || !day.isAfter(appliesUntil));
    }
}
