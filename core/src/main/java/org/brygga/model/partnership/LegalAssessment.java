// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What somebody concluded on a question of law, and when; a label such as IOP proves nothing by itself.
 *
 * @param kind from the list {@code assessment-kind}: {@code PROCUREMENT}, {@code STATE_AID}, {@code MARKET},
 *     {@code LOCAL_GOVERNMENT_ACT}
 * @param result from the list {@code assessment-result}, for example {@code NON_ECONOMIC}
 */
public record LegalAssessment(
        @NotNull @CodeList("assessment-kind") @Nullable Code kind,
        @CodeList("assessment-result") @Nullable Code result,
        @Nullable LocalDate date,
        @Size(max = 200) @Nullable String by,
        @Nullable Ref source) {}
