// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A training that somebody takes, has completed, or is exempted from.
 *
 * @param curriculum the id of the curriculum within the programme
 * @param exemption why no training is needed, for example earlier training
 * @param validUntil the last day on which the certificate counts; absent if it does not run out
 */
@RecordBuilder
public record Training(
        @Nullable Ref programme,
        @Identifier @Nullable String curriculum,
        @Nullable Ref group,
        @Valid @Nullable Period period,
        @Nullable LocalDate completed,
        @CodeList("training-exemption") @Nullable Code exemption,
        @CodeList("certificate") @Nullable Code certificate,
        @Nullable LocalDate validUntil) {}
