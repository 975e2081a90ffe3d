// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Personal;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a recording, who made it, whether somebody can be recognised, and what they agreed to.
 *
 * @param credit the name to print with it
 * @param identifiable whether a person can be recognised
 * @param published whether it has been shown to the public
 */
@RecordBuilder
public record MediaItem(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @CodeList("media-kind") @Nullable Code kind,
        @Personal.Length(max = 200) @Nullable PersonName credit,
        @Nullable Boolean identifiable,
        @Nullable Boolean published,
        List<@Valid Consent> consents,
        @Nullable Ref source) {

    public MediaItem {
        consents = Copies.of(consents);
    }
}
