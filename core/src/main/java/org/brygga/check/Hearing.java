// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Hears what the rules say of one record, one rule after the other, and tells it when all have spoken.
 *
 * <p>Most records are fine, so one is made for a record and nothing more until a rule hits. It belongs to one thread.
 */
final class Hearing implements Hits {

    private final FindingFactory factory;
    private final Profile profile;
    private final Aggregate record;
    private final Dataset dataset;
    private final List<FieldPath> unreadable;
    private @Nullable List<Hit> hits;
    private @Nullable RuleEntry entry;
    private List<FieldPath> reads = List.of();

    /** @param unreadable what a document holds of the record and could not be read; nothing is heard about it */
    Hearing(FindingFactory factory, Profile profile, Aggregate record, Dataset dataset, List<FieldPath> unreadable) {
        this.factory = factory;
        this.profile = profile;
        this.record = record;
        this.dataset = dataset;
        this.unreadable = unreadable;
    }

    boolean readsUnreadable(List<FieldPath> components) {
        return !unreadable.isEmpty() && components.stream().anyMatch(this::isUnreadable);
    }

    /** The next rule speaks. */
    void begin(RuleEntry rule, List<FieldPath> components) {
        entry = rule;
        reads = components;
    }

    @Override
    public void add(FieldPath path, @Nullable Severity severity, Map<String, Object> arguments) {
        RuleEntry speaking = Objects.requireNonNull(entry, "No rule speaks");
        if (!unreadable.isEmpty() && isUnreadable(path)) {
            return;
        }
        Finding finding = profile.severity(speaking, severity)
                .map(heard -> factory.make(speaking, heard, record, dataset, path, reads, arguments))
                .orElse(null);
        add(new Hit(speaking, path, finding));
    }

    /** Another rule speaks in the place of the one that failed, whatever the profile says. */
    void replace(RuleEntry other, Map<String, Object> arguments) {
        if (unreadable.isEmpty() || !isUnreadable(FieldPath.ROOT)) {
            add(new Hit(
                    other,
                    FieldPath.ROOT,
                    factory.make(other, other.severity(), record, dataset, FieldPath.ROOT, reads, arguments)));
        }
    }

    private void add(Hit hit) {
        List<Hit> known = hits;
        if (known == null) {
            known = new ArrayList<>();
            hits = known;
        }
        known.add(hit);
    }

    /** Tells what was heard, but for what another rule says better. */
    void tell(Consumer<Finding> found) {
        if (hits == null) {
            return;
        }
        List<Hit> knowing =
                hits.stream().filter(hit -> !hit.entry().insteadOf().isEmpty()).toList();
        hits.stream()
                .filter(hit -> hit.finding() != null && !spokenFor(hit, knowing))
                .forEach(hit -> found.accept(Objects.requireNonNull(hit.finding())));
    }

    /** Tells everything that was heard. */
    void tellAll(Consumer<Finding> found) {
        if (hits != null) {
            hits.stream()
                    .filter(hit -> hit.finding() != null)
                    .forEach(hit -> found.accept(Objects.requireNonNull(hit.finding())));
        }
    }

    /** Whether a rule that knows more has hit the same place; a profile may silence both, but never brings one back. */
    private static boolean spokenFor(Hit hit, List<Hit> knowing) {
        return knowing.stream()
                .anyMatch(
                        other -> other.entry().insteadOf().contains(hit.entry().code())
                                && other.path().pointer().equals(hit.path().pointer()));
    }

    private boolean isUnreadable(FieldPath path) {
        return unreadable.stream().anyMatch(path::touches);
    }

    /** What a rule hit, before it is known whether another rule says it better; without a finding if it is silenced. */
    private record Hit(
            RuleEntry entry, FieldPath path, @Nullable Finding finding) {}
}
