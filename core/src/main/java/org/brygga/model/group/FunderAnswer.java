// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What one grant demands to know of a participant; it is read by the report of that grant only.
 *
 * @param question from the list {@code funder-question}, for example {@code THIRD_COUNTRY_NATIONAL}
 * @param answer one of the words of the question, or {@code DECLINED} or {@code UNKNOWN}
 * @param proofSeen whether a proof was seen; the proof itself is never held
 * @param eraseOn the day on which the answer is erased
 */
@RecordBuilder
public record FunderAnswer(
        @NotNull @Nullable Ref grant,
        @NotNull @CodeList("funder-question") @Nullable Code question,
        @NotNull @CodeList("funder-answer") @Nullable Code answer,
        @Nullable Boolean proofSeen,
        @NotNull @CodeList("legal-basis") @Nullable Code basis,
        @NotNull @Nullable LocalDate eraseOn) {}
