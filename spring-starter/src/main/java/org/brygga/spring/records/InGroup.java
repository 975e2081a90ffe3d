// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Sight;
import org.brygga.dataset.RecordType;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupLead;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The people whom a group names, as far as whoever asks is shown the group: of participants the enrolled, of volunteers who lead it. */
final class InGroup {

    private static final Set<RecordType> NAMED = Set.of(RecordType.PARTICIPANT, RecordType.VOLUNTEER);

    private InGroup() {}

    /** Whether groups name records of a kind. */
    static boolean names(RecordType type) {
        return NAMED.contains(type);
    }

    /** Nobody if there is no such group, or she does not see it. */
    static Set<Ref> of(UnitOfWork unit, Sight sight, RecordType type, String group) {
        return reference(group)
                .flatMap(reference -> unit.load(Group.class, reference))
                .flatMap(version -> sight.show(Objects.requireNonNull(version.record())))
                .map(shown -> people(shown, type).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Stream<Ref> people(Group shown, RecordType type) {
        Stream<@Nullable Ref> named = type == RecordType.PARTICIPANT
                ? shown.enrolments().stream().map(Enrolment::person)
                : shown.leads().stream().map(GroupLead::person);
        return named.flatMap(Stream::ofNullable);
    }

    private static Optional<Ref> reference(String text) {
        try {
            Ref reference = Ref.parse(text);
            return RecordType.GROUP.word().equals(reference.type()) ? Optional.of(reference) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
