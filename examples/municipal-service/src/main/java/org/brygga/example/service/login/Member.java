// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.spring.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, and what she may see then.
 *
 * @param id the word under which she is known to the login
 * @param title what she is called on the screen
 * @param tenant the data controller that she works for
 * @param within references of the parts of the records that she works with; only {@code *} is everything
 * @param purpose from the list {@code purpose}
 * @param person the key of the person herself; absent for whoever is no person in the records
 */
record Member(
        String id,
        String title,
        Role role,
        String tenant,
        List<String> within,
        String purpose,
        @Nullable String person) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "*";

    Member {
        within = List.copyOf(within);
    }

    /** Somebody whom an identity provider knows. */
    static Member of(String id, String title, Caller known) {
        Viewer viewer = known.viewer();
        List<String> within = viewer.delimitation().whole()
                ? List.of(EVERYTHING)
                : viewer.delimitation().within().stream()
                        .map(Ref::text)
                        .sorted()
                        .toList();
        return new Member(
                id,
                title,
                Objects.requireNonNull(viewer.role()),
                known.tenant(),
                within,
                Objects.requireNonNull(viewer.purpose()).word(),
                viewer.self() == null ? null : viewer.self().key());
    }

    @Override
    public String getName() {
        return id;
    }

    /** Whoever calls, as the library asks for her. */
    Caller caller(Instant at) {
        Viewer viewer = Viewer.of(role, delimitation(), Code.of(purpose), at);
        return new Caller(tenant, person == null ? viewer : viewer.as(PersonKey.of(person)));
    }

    private Delimitation delimitation() {
        if (within.size() == 1 && within.contains(EVERYTHING)) {
            return Delimitation.everything();
        }
        Set<Ref> parts = within.stream()
                .filter(part -> !part.equals(EVERYTHING))
                .map(Ref::parse)
                .collect(Collectors.toSet());
        return new Delimitation(false, parts);
    }

    @Override
    public String toString() {
        return "Member[" + role + "]";
    }
}
