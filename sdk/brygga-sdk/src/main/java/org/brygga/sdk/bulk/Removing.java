// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.brygga.access.Sight;
import org.brygga.check.ImportEntries;
import org.brygga.finding.FieldPath;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.store.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Guards what an import removes: people are forgotten, or let go when their time is over; and a wrong file must not empty a register. */
final class Removing {

    private final int mostRemoved;
    private final UnitOfWork unit;
    private final FileFindings said;
    private final @Nullable Sight reading;

    /**
     * @param mostRemoved how many of the records of a kind may be removed, in per cent
     * @param reading what whoever imports sees of what is kept; absent if she works with everything
     */
    Removing(int mostRemoved, UnitOfWork unit, FileFindings said, @Nullable Sight reading) {
        this.mostRemoved = mostRemoved;
        this.unit = unit;
        this.said = said;
        this.reading = reading;
    }

    void guard(List<Candidate> candidates) {
        Map<String, Set<Candidate>> removed = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.accepted()) {
                Aggregate before = Objects.requireNonNull(candidate.before());
                boolean person = before instanceof PersonRecord || before instanceof HeldIdentifier;
                boolean allowed = reading == null || reading.writes(before);
                if (person || !allowed) {
                    candidate.refuse(said, ImportEntries.NOT_ALLOWED, FieldPath.ROOT, Map.of());
                } else {
                    removed.computeIfAbsent(before.typeWord(), key -> new HashSet<>())
                            .add(candidate);
                }
            }
        }
        removed.values().forEach(this::guard);
    }

    private void guard(Set<Candidate> removed) {
        Class<? extends Aggregate> type =
                Objects.requireNonNull(removed.iterator().next().before()).getClass();
        int whole = unit.around().all(type).size();
        if (removed.size() * 100L > (long) whole * mostRemoved) {
            Map<String, Object> share = Map.of("count", removed.size(), "whole", whole, "limit", mostRemoved);
            removed.forEach(
                    candidate -> candidate.refuse(said, ImportEntries.TOO_MANY_REMOVALS, FieldPath.ROOT, share));
        }
    }
}
