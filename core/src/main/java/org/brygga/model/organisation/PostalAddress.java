// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation receives post; never a person's address.
 *
 * @param unit the id of the unit that receives it
 */
@RecordBuilder
public record PostalAddress(
        @Nullable String unit,
        @Size(max = 200) @Nullable String street,
        @Size(max = 16) @Nullable String postcode,
        @Size(max = 100) @Nullable String town,
        @Nullable CountryCode country,
        @Nullable Ref source) {}
