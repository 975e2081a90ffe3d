// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Purpose;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Somebody who holds an office at an organisation or speaks for it. */
@CheckedByRules
@RecordBuilder
public record ContactPerson(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Valid @Nullable PersonKey person,
        @Personal.Length(max = 200) @Nullable PersonName name,
        @Nullable Ref organisation,
        List<@Valid RoleAssignment> roles,
        List<@Personal.Length(max = 200) ContactDetail> workContacts,
        @Valid @Nullable Protection protection,
        List<@Valid Purpose> purposes,
        @Nullable LocalDate retainUntil,
        List<Ref> sources,
        @Valid @Nullable Hold hold)
        implements PersonRecord {

    public ContactPerson {
        roles = Copies.of(roles);
        workContacts = Copies.of(workContacts);
        purposes = Copies.of(purposes);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "contact-person";
    }
}
