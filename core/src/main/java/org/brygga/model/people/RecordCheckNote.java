// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * That a police record check was shown: its kind, the day, by whom it was seen, and nothing else.
 *
 * @param seenBy the key of the person who saw it
 * @param taskEnded when the task ended that the check was made for; after it the note is erased
 */
public record RecordCheckNote(
        @NotNull @CodeList("record-check") @Nullable Code kind,
        @NotNull @Nullable LocalDate shown,
        @Valid @Nullable PersonKey seenBy,
        @Nullable LocalDate taskEnded) {}
