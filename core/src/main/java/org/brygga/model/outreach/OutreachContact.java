// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.outreach;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One anonymous contact: when, in which language, about what; nothing that identifies the contacted woman.
 *
 * @param volunteer who made the contact, or the group that did
 * @param durationBand from the list {@code duration-band}, for example {@code UNDER_15_MINUTES}
 * @param note what happens next, without anything about the person
 * @param conversation whether it became a conversation; absent if that was not noted
 */
@RecordBuilder
public record OutreachContact(
        @Identifier @Nullable String id,
        @NotNull(message = "{COM-OUT-001}") @Nullable LocalDate date,
        @Nullable Ref volunteer,
        @Nullable Ref group,

        @NotNull(message = "{COM-OUT-001}") @CodeList("outreach-channel") @Nullable Code channel,

        @NotNull(message = "{COM-OUT-001}") @Valid @Nullable LanguageTag language,
        List<@CodeList("topic") Code> topics,
        @CodeList("duration-band") @Nullable Code durationBand,
        List<@Valid Referral> referrals,
        @Personal.Length(max = 2000) @Nullable PersonalText note,
        @Nullable Boolean conversation) {

    public OutreachContact {
        topics = Copies.of(topics);
        referrals = Copies.of(referrals);
    }
}
