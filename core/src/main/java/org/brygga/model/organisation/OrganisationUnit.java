// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A part of an organisation that acts under its own name, such as an administration of a city.
 *
 * @param parent the id of the unit above it, absent directly under the organisation
 * @param kind from the list {@code unit-kind}
 */
@RecordBuilder
public record OrganisationUnit(
        @NotBlank @Identifier @Nullable String id,
        @NotBlank @Size(max = 200) @Nullable String name,
        @CodeList("unit-kind") @Nullable Code kind,
        @Identifier @Nullable String parent,
        @Valid @Nullable Period period,
        @Nullable Ref source) {}
