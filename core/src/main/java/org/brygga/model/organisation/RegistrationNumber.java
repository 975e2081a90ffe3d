// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * A number under which an organisation is registered.
 *
 * @param kind from the list {@code registration-kind}, for example {@code SE_ORGANISATIONSNUMMER}
 * @param number as written in the register, separators included
 */
public record RegistrationNumber(
        @NotNull @CodeList("registration-kind") @Nullable Code kind,
        @NotBlank @Size(max = 32) @Nullable String number) {}
