// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What an organisation wants to reach, or plans to grow to, in the words of a source. */
public record OrganisationGoal(
        @NotBlank @Size(max = 1000) @Nullable String text,
        @Valid @Nullable Period period,
        @Nullable Ref source) {}
