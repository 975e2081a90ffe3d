// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a grant; applicant, grantee, executor, partner and co-funder may be five organisations.
 *
 * @param approved whether the funder has approved it as an applicant organisation
 */
@RecordBuilder
public record GrantParty(
        @NotNull @Nullable Role role,
        @Nullable Ref organisation,
        @Size(max = 200) @Nullable String name,
        @Identifier @Nullable String unit,
        @Nullable Boolean approved,
        @Nullable Ref source) {

    /** The parts that organisations have in a grant. */
    public enum Role {
        FUNDER,
        APPLICANT,
        GRANTEE,
        EXECUTOR,
        PARTNER,
        CO_FUNDER
    }
}
