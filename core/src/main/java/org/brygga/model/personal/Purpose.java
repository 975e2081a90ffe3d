// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Why a record about a person is held, with the legal basis.
 *
 * @param basis one of GDPR article 6(1) a to f, for example {@code CONSENT}
 * @param specialCategory the condition of GDPR article 9(2), where the purpose needs one
 */
public record Purpose(
        @NotNull @CodeList("purpose") @Nullable Code purpose,
        @NotNull @CodeList("legal-basis") @Nullable Code basis,
        @CodeList("special-category-condition") @Nullable Code specialCategory) {}
