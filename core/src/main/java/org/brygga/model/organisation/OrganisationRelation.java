// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation stands to another one, for a time.
 *
 * @param kind from the list {@code organisation-relation}: {@code PARENT}, {@code AFFILIATE}, {@code SUCCESSOR},
 *     {@code SISTER}, {@code NETWORK_MEMBER}, {@code AFFILIATION_ATTEMPT}, {@code COOPERATION}
 * @param target the other organisation; absent if the source does not name it
 * @param targetName the words of the source for the other organisation
 * @param role the part played in the relation, for example {@code LEAD}
 */
@RecordBuilder
public record OrganisationRelation(
        @NotNull @CodeList("organisation-relation") @Nullable Code kind,

        @Nullable Ref target,
        @Size(max = 200) @Nullable String targetName,
        @CodeList("relation-role") @Nullable Code role,
        @CodeList("relation-status") @Nullable Code status,
        @Valid @Nullable Period period,
        @Size(max = 1000) @Nullable String note,
        @Nullable Ref source) {}
