// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import jakarta.validation.constraints.NotNull;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.Personal;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * A number under which an organisation is registered; that of a sole trader is her own identity number, so all are hidden.
 *
 * @param kind from the list {@code registration-kind}, for example {@code SE_ORGANISATIONSNUMMER}
 * @param number as written in the register, separators included
 */
public record RegistrationNumber(
        @NotNull @CodeList("registration-kind") @Nullable Code kind,
        @NotNull @Personal.Length(max = 32) @Nullable IdentifierValue number) {}
