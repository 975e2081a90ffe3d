// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.List;
import java.util.Set;
import org.brygga.model.value.Code;

/**
 * What one component of a record is for: what kind of data it holds, for which purposes, who reads it, and whether it stays when
 * the person is forgotten.
 *
 * @param record the type word of the record, or that of a part of one, for example {@code enrolment}
 * @param component its name; {@code *} for every component of the record
 * @param purposes words of the list of purposes; none where it is about nobody
 * @param everybody whether the public reads it too
 * @param roles who reads it otherwise
 * @param stays whether it is kept, for statistics, when the rest of the record is minimised
 */
public record PersonalField(
        String record,
        String component,
        Category category,
        List<Code> purposes,
        boolean everybody,
        Set<Role> roles,
        boolean stays) {

    /** Kinds of data about people, as a record of processing activities lists them. */
    public enum Category {
        /** About nobody. */
        NONE,
        KEY,
        NAME,
        CONTACT,
        AGE,
        LANGUAGE,
        PLACE,
        AFFILIATION,
        PARTICIPATION,
        OUTCOME,
        SAFEGUARD,
        RIGHTS,
        NOTE,
        PROOF,
        IDENTIFIER,
        OUTREACH,
        PHOTO
    }

    public PersonalField {
        purposes = List.copyOf(purposes);
        roles = Set.copyOf(roles);
    }

    /** Whether somebody in a role, or the public, reads it. */
    public boolean readBy(Viewer viewer) {
        return everybody || (viewer.role() != null && roles.contains(viewer.role()));
    }

    /** Whether it is about a person. */
    public boolean personal() {
        return category != Category.NONE;
    }
}
