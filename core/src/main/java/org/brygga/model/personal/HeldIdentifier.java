// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * A national identity number that is held for a stated reason and a limited time, apart from every person record.
 *
 * @param kind for example {@code SE_PERSONNUMMER}, from the list {@code identifier-kind}
 * @param reason the legal reason: consent, a law, or a clearly justified need (GDPR article 87 and national law)
 * @param until the last day on which it is held
 */
@RecordBuilder
public record HeldIdentifier(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Valid @Nullable PersonKey person,
        @NotNull @CodeList("identifier-kind") @Nullable Code kind,
        @NotNull @Personal.Length(max = 32) @Nullable IdentifierValue value,
        @CodeList("identifier-reason") @Nullable Code reason,
        @Nullable LocalDate until)
        implements Aggregate {

    @Override
    public String typeWord() {
        return "identifier";
    }

    @Override
    public String shownKey() {
        return person == null ? "-" : person.shown();
    }
}
