// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.finding.FieldPath;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.Volunteer;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** What Sweden asks about people who work with children. */
final class SwedishVolunteerRules {

    static final Rule<Volunteer> CHECK_IS_RECENT = Rule.warning("SE-VOL-001")
            .title("A record check is at most a year old when the task starts")
            .text("The record check was shown on {shown}, more than {limit} months before the task started.")
            .fix("Ask her to show a new extract.")
            .source(Confidence.SECONDARY, "Practice of Swedish sports federations since 2020", "")
            .from("2020-01-01")
            .scope(Scope.AGGREGATE)
            .on(Volunteer.class, volunteer -> Boolean.TRUE.equals(volunteer.childContact()))
            .reads("recordChecks", "roles")
            .finds((volunteer, context, hits) -> {
                Optional<LocalDate> start = volunteer.roles().stream()
                        .flatMap(role -> Stream.ofNullable(role.period()))
                        .flatMap(period -> period.firstDay().stream())
                        .max(Comparator.naturalOrder());
                Optional<RecordCheckNote> newest = volunteer.recordChecks().stream()
                        .filter(note -> note.shown() != null)
                        .max(Comparator.comparing(RecordCheckNote::shown));
                Optional<Integer> limit = newest.flatMap(note -> freshMonths(note, context.asOf()));
                if (start.isPresent() && limit.isPresent()) {
                    LocalDate shown = Objects.requireNonNull(newest.get().shown());
                    if (shown.isBefore(start.get().minusMonths(limit.get()))) {
                        hits.add(FieldPath.of("recordChecks"), Map.of("shown", shown, "limit", limit.get()));
                    }
                }
            });

    private SwedishVolunteerRules() {}

    private static Optional<Integer> freshMonths(RecordCheckNote note, LocalDate day) {
        return Safeguards.beside(SwedenPack.class)
                .recordCheck(note.kind(), day)
                .flatMap(practice -> Optional.ofNullable(practice.freshMonths()));
    }

    static List<Rule<?>> all() {
        return List.of(CHECK_IS_RECENT);
    }
}
