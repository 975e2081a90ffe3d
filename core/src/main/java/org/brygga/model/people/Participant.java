// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.personal.Protection;
import org.brygga.model.personal.Purpose;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Copies;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part for her own benefit, by name, by alias or by key alone.
 *
 * @param name a name or an alias; a participant without one is complete
 * @param identification how well the programme knows her: {@code ANONYMOUS}, {@code PSEUDONYMOUS}, {@code IDENTIFIED}
 */
@CheckedByRules
@RecordBuilder
public record Participant(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Valid @Nullable PersonKey person,
        @Personal.Length(max = 200) @Nullable PersonName name,
        @Nullable Identification identification,
        List<@Personal.Length(max = 200) ContactDetail> contacts,
        @Personal.Length(max = 4) @Nullable BirthYear birthYear,
        List<@Valid LanguageTag> languages,
        @Nullable Ref area,
        @Nullable Ref organisation,
        @Valid @Nullable Protection protection,
        List<@Valid Purpose> purposes,
        List<@Valid Consent> consents,
        @Nullable LocalDate retainUntil,
        @Personal.Length(max = 500) @Nullable PersonalText note,
        List<Ref> sources,
        @Valid @Nullable Hold hold)
        implements PersonRecord {

    /** How well a programme knows who a participant is. */
    public enum Identification {
        ANONYMOUS,
        PSEUDONYMOUS,
        IDENTIFIED
    }

    public Participant {
        contacts = Copies.of(contacts);
        languages = Copies.of(languages);
        purposes = Copies.of(purposes);
        consents = Copies.of(consents);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "participant";
    }
}
