// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to, when, and by which text; a withdrawal is recorded, not erased.
 *
 * @param purpose what was agreed to, for example {@code PUBLISH_PHOTO}
 * @param textShown the name and version of the text that the person was shown
 */
public record Consent(
        @NotNull @Nullable PersonKey person,
        @NotNull @CodeList("purpose") @Nullable Code purpose,
        @NotNull @Nullable LocalDate given,
        @Nullable LocalDate withdrawn,
        @Size(max = 200) @Nullable String textShown) {}
