// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.model.statement.Acknowledgement;

/**
 * The findings of a check beside what somebody has let stand.
 *
 * @param open what still waits for somebody
 * @param acknowledged what was let stand, by which acknowledgement
 * @param lapsed acknowledgements that no longer cover anything, with the reason
 */
public record Review(Findings open, List<Acknowledged> acknowledged, List<Lapsed> lapsed) {

    /** A finding that was let stand. */
    public record Acknowledged(Finding finding, Acknowledgement by) {}

    /** An acknowledgement that covers nothing. */
    public record Lapsed(Acknowledgement acknowledgement, Why why) {}

    /** Why an acknowledgement covers nothing. */
    public enum Why {
        /** Its last day has passed. */
        EXPIRED,
        /** Its first day has not come. */
        NOT_YET,
        /** It has no last day, and nothing is let stand for ever. */
        WITHOUT_END,
        /** The finding has become more serious than what was acknowledged. */
        MORE_SERIOUS,
        /** Nothing of the kind is found any more. */
        MENDED
    }

    public Review {
        acknowledged = List.copyOf(acknowledged);
        lapsed = List.copyOf(lapsed);
    }

    /** Sets findings beside acknowledgements on a day. */
    public static Review of(Findings findings, Collection<Acknowledgement> acknowledgements, LocalDate asOf) {
        List<Finding> open = new ArrayList<>();
        List<Acknowledged> acknowledged = new ArrayList<>();
        Map<String, List<Acknowledgement>> byFingerprint = acknowledgements.stream()
                .filter(one -> one.fingerprint() != null)
                .collect(Collectors.groupingBy(Acknowledgement::fingerprint));
        Set<String> found = new HashSet<>();
        Set<Acknowledgement> used = new HashSet<>();
        for (Finding finding : findings) {
            found.add(finding.fingerprint());
            List<Acknowledgement> covering = byFingerprint.getOrDefault(finding.fingerprint(), List.of()).stream()
                    .filter(one -> counts(one, asOf) && covers(one, finding))
                    .sorted(Comparator.comparing(
                                    (Acknowledgement one) -> lastDay(one).orElseThrow())
                            .reversed())
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                open.add(finding);
            } else {
                acknowledged.add(new Acknowledged(finding, covering.get(0)));
            }
        }
        List<Lapsed> lapsed = acknowledgements.stream()
                .filter(one -> !used.contains(one))
                .map(one -> new Lapsed(one, why(one, asOf, found)))
                .toList();
        return new Review(Findings.of(open), acknowledged, lapsed);
    }

    private static boolean counts(Acknowledgement one, LocalDate asOf) {
        return one.validity() != null
                && lastDay(one).isPresent()
                && one.validity().contains(asOf);
    }

    private static boolean covers(Acknowledgement one, Finding finding) {
        return one.severity() != null && Severity.valueOf(one.severity().name()).compareTo(finding.severity()) <= 0;
    }

    private static Why why(Acknowledgement one, LocalDate asOf, Set<String> found) {
        if (one.fingerprint() == null || !found.contains(one.fingerprint())) {
            return Why.MENDED;
        }
        if (lastDay(one).isEmpty()) {
            return Why.WITHOUT_END;
        }
        if (counts(one, asOf)) {
            return Why.MORE_SERIOUS;
        }
        return lastDay(one).filter(asOf::isAfter).isPresent() ? Why.EXPIRED : Why.NOT_YET;
    }

    private static Optional<LocalDate> lastDay(Acknowledgement one) {
        return one.validity() == null ? Optional.empty() : one.validity().lastDay();
    }
}
