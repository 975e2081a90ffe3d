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
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who carries the work: a neighbourhood mother, a fellow woman, a coordinator.
 *
 * @param status from the list {@code volunteer-status}: {@code CANDIDATE}, {@code IN_TRAINING}, {@code CERTIFIED},
 *     {@code ACTIVE}, {@code PAUSED}, {@code ENDED}
 * @param birthYear held only where a rule or a grant needs an age
 * @param areas where the work is done; never finer than the protection level allows
 * @param childContact whether a role brings direct contact with children below the national age limit
 * @param pathway where she went on to, told of her own will
 */
@CheckedByRules
@RecordBuilder
public record Volunteer(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Valid @Nullable PersonKey person,
        @Personal.Length(max = 200) @Nullable PersonName name,
        List<@Personal.Length(max = 200) ContactDetail> contacts,
        @Personal.Length(max = 4) @Nullable BirthYear birthYear,
        @CodeList("volunteer-status") @Nullable Code status,
        List<@Valid StatusChange> statusHistory,
        @Nullable Ref organisation,
        List<Ref> programmes,
        List<Ref> areas,
        List<@Valid LanguageTag> languages,
        List<@Valid RoleAssignment> roles,
        @Valid @Nullable Engagement engagement,
        List<@Valid Training> trainings,
        @Nullable LocalDate confidentialitySigned,
        @Nullable Boolean childContact,
        List<@Valid RecordCheckNote> recordChecks,
        @Valid @Nullable Protection protection,
        List<@Valid Purpose> purposes,
        List<@Valid Consent> consents,
        @Nullable LocalDate retainUntil,
        @Personal.Length(max = 500) @Nullable PersonalText note,
        List<Ref> sources,
        @Valid @Nullable Supervision supervision,
        List<@Valid HoursWorked> hours,
        List<@Valid PathwayStep> pathway,
        @Valid @Nullable Hold hold)
        implements PersonRecord {

    public Volunteer {
        contacts = Copies.of(contacts);
        statusHistory = Copies.of(statusHistory);
        programmes = Copies.of(programmes);
        areas = Copies.of(areas);
        languages = Copies.of(languages);
        roles = Copies.of(roles);
        trainings = Copies.of(trainings);
        recordChecks = Copies.of(recordChecks);
        purposes = Copies.of(purposes);
        consents = Copies.of(consents);
        sources = Copies.of(sources);
        hours = Copies.of(hours);
        pathway = Copies.of(pathway);
    }

    @Override
    public String typeWord() {
        return "volunteer";
    }
}
