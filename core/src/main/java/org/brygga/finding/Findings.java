// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** The findings of one check, worst first, in an order that does not depend on the order of the records. */
public final class Findings implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> sorted;

    private Findings(List<Finding> sorted) {
        this.sorted = sorted;
    }

    public static Findings none() {
        return NONE;
    }

    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty()
                ? NONE
                : new Findings(findings.stream().sorted(Finding.ORDER).toList());
    }

    public List<Finding> list() {
        return sorted;
    }

    public Stream<Finding> stream() {
        return sorted.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return sorted.iterator();
    }

    public int size() {
        return sorted.size();
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** Whether nothing of severity ERROR was found. */
    public boolean isAcceptable() {
        return sorted.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public Findings errors() {
        return with(Severity.ERROR);
    }

    public Findings with(Severity severity) {
        return new Findings(sorted.stream()
                .filter(finding -> finding.severity() == severity)
                .toList());
    }

    public long count(Severity severity) {
        return sorted.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings by aggregate, the aggregate with the worst finding first. */
    public Map<Ref, List<Finding>> bySubject() {
        Map<Ref, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding : sorted) {
            bySubject
                    .computeIfAbsent(finding.subject(), ref -> new ArrayList<>())
                    .add(finding);
        }
        return bySubject;
    }

    /** These findings and the others together. */
    public Findings and(Findings others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(sorted);
        both.addAll(others.sorted);
        return of(both);
    }

    /**
     * Refuses findings of severity ERROR.
     *
     * @throws FindingsException that carries these findings
     */
    public void orThrow() {
        if (!isAcceptable()) {
            throw new FindingsException(this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings findings && sorted.equals(findings.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, " + count(Severity.INFO)
                + " hints";
    }
}
