// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Review;
import org.brygga.model.statement.Acknowledgement;

/** Sets findings beside what somebody has let stand, piece by piece, and keeps only those of which an acknowledgement speaks. */
final class Reviewing {

    private final List<Acknowledgement> acknowledgements;
    private final Set<String> spokenOf;
    private final LocalDate day;
    private final List<Finding> kept = new ArrayList<>();

    Reviewing(Collection<Acknowledgement> acknowledgements, LocalDate day) {
        this.acknowledgements = List.copyOf(acknowledgements);
        this.day = day;
        this.spokenOf = acknowledgements.stream()
                .map(Acknowledgement::fingerprint)
                .filter(fingerprint -> fingerprint != null)
                .collect(Collectors.toSet());
    }

    /** What of these still waits for somebody. */
    Findings open(Findings findings) {
        List<Finding> about = findings.stream()
                .filter(finding -> spokenOf.contains(finding.fingerprint()))
                .toList();
        if (about.isEmpty()) {
            return findings;
        }
        kept.addAll(about);
        return Review.of(findings, acknowledgements, day).open();
    }

    /** What was let stand, and what is let stand in vain, of everything that came by. */
    Review review() {
        return Review.of(Findings.of(kept), acknowledgements, day);
    }
}
