// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an idea-based public partnership rests on; an absent answer means that the document does not say.
 *
 * @param initiatedBy the side, or the organisation, that took the initiative
 * @param politicalBasis programmes, plans or decisions in which such organisations are named
 * @param distinctFromAssociationGrant whether it is declared to be no part of the normal association grant
 * @param detailRegulatedByPublicParty whether the public party regulates the operation in detail
 * @param values the text of the shared values
 */
public record Basis(
        Party.@Nullable Side initiatedBy,
        List<@Valid Decision> politicalBasis,
        @Nullable Boolean distinctFromAssociationGrant,
        @Nullable Boolean detailRegulatedByPublicParty,
        @Size(max = 4000) @Nullable String values) {

    public Basis {
        politicalBasis = Copies.of(politicalBasis);
    }

    /** A programme, plan or decision of a public body. */
    public record Decision(
            @NotBlank @Size(max = 300) @Nullable String title,
            @Nullable PartialDate date,
            @Nullable Ref source) {}
}
