// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.brygga.finding.FieldPath;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/** Builds a rule step by step: the words, who says so, whom it concerns, what it judges. */
public final class RuleBuilder {

    private final RuleCode code;
    private final Severity severity;
    private String title = "";
    private String text = "";
    private String fix = "";
    private Confidence confidence = Confidence.LOGICAL;
    private String source = "";
    private String sourceName = "";
    private Scope scope = Scope.RECORD;
    private LocalDate from = LocalDate.of(1900, 1, 1);
    private @Nullable LocalDate until;
    private boolean notStated;
    private final Map<String, String> cases = new TreeMap<>();
    private final Set<RuleCode> insteadOf = new TreeSet<>();

    RuleBuilder(RuleCode code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** What should hold, as a sentence. */
    public RuleBuilder title(String sentence) {
        title = sentence;
        return this;
    }

    /** What a finding says, with arguments in braces. */
    public RuleBuilder text(String sentence) {
        text = sentence;
        return this;
    }

    /** What a finding says in one case of the rule, so that it need not list them all. */
    public RuleBuilder text(String name, String sentence) {
        cases.put(name, sentence);
        return this;
    }

    /** What to do next. */
    public RuleBuilder fix(String sentence) {
        fix = sentence;
        return this;
    }

    /** Who says so, and how surely. */
    public RuleBuilder source(Confidence how, String name, String address) {
        confidence = how;
        sourceName = name;
        source = address;
        return this;
    }

    public RuleBuilder scope(Scope howFar) {
        scope = howFar;
        return this;
    }

    /** The first day on which the rule applies, an ISO date. */
    public RuleBuilder from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    /** The last day on which the rule applies, an ISO date. */
    public RuleBuilder until(String day) {
        until = LocalDate.parse(day);
        return this;
    }

    /** Marks a rule about what a document merely does not say. */
    public RuleBuilder notStated() {
        notStated = true;
        return this;
    }

    /** Makes the rule speak instead of these where both find something at the same place: one mistake, one finding. */
    public RuleBuilder insteadOf(String... codes) {
        Arrays.stream(codes).map(RuleCode::of).forEach(insteadOf::add);
        return this;
    }

    /** The place in the catalogue, for a rule that is judged by an annotation or by a reader. */
    public RuleEntry entry() {
        return new RuleEntry(
                code,
                title,
                text,
                fix,
                severity,
                confidence,
                scope,
                source,
                sourceName,
                from,
                until,
                notStated,
                cases,
                insteadOf);
    }

    /** Whom a law concerns that stands in the catalogue already, because it judges several kinds of records. */
    public static <T extends Aggregate> About<T> about(RuleEntry entry, Class<T> subject) {
        return new About<>(entry, subject, record -> true);
    }

    /** Whom the rule concerns. */
    public <T extends Aggregate> About<T> on(Class<T> subject) {
        return on(subject, record -> true);
    }

    /** Whom the rule concerns, with the condition under which it does. */
    public <T extends Aggregate> About<T> on(Class<T> subject, Predicate<T> applies) {
        return new About<>(entry(), subject, applies);
    }

    /** A law that judges how such a record may change; it reads these components. */
    public <T extends Aggregate> ChangeRule<T> onChange(
            Class<T> subject, ChangeRule.Judgement<T> judgement, String... reads) {
        return onChange(entry(), subject, judgement, reads);
    }

    /** The same for a law that stands in the catalogue already, because it judges several kinds of records. */
    public static <T extends Aggregate> ChangeRule<T> onChange(
            RuleEntry entry, Class<T> subject, ChangeRule.Judgement<T> judgement, String... reads) {
        return new ChangeRule<>(
                entry, subject, Arrays.stream(reads).map(FieldPath::of).toList(), judgement);
    }

    /** The last step: what the rule reads and judges. */
    public static final class About<T extends Aggregate> {

        private final RuleEntry entry;
        private final Class<T> subject;
        private final Predicate<T> applies;
        private List<FieldPath> reads = List.of();
        private boolean whereverItStands;

        private About(RuleEntry entry, Class<T> subject, Predicate<T> applies) {
            this.entry = entry;
            this.subject = subject;
            this.applies = applies;
        }

        /** Judges such records of every country: what it is about is governed by its own country, not by the record's. */
        public About<T> whereverItStands() {
            whereverItStands = true;
            return this;
        }

        /** The components that are read, as names or as pointers; the first is where a finding points by default. */
        public About<T> reads(String... components) {
            reads = Arrays.stream(components)
                    .map(component -> FieldPath.of(component.split("/", -1)))
                    .toList();
            return this;
        }

        /** One expression that is true when all is well. */
        public Rule<T> holds(Predicate<T> condition) {
            return finds((record, context, hits) -> {
                if (!condition.test(record)) {
                    hits.add(reads.isEmpty() ? FieldPath.ROOT : reads.get(0));
                }
            });
        }

        /** Finds as much as there is to find. */
        public Rule<T> finds(Rule.Judgement<T> judgement) {
            return new Rule<>(entry, subject, reads, applies, whereverItStands, judgement);
        }
    }
}
