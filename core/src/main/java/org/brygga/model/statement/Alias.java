// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Another name under which an organisation or a programme appears, with the source that uses it. */
public record Alias(
        @NotBlank @Size(max = 200) @Nullable String name,
        @Valid @Nullable Period period,
        @Nullable Ref source) {}
