// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has looked at one finding and lets it stand for a time: which, why, and in which role.
 *
 * <p>An ERROR cannot be acknowledged, only mended: there is no word for it here.
 *
 * @param rule the code of the rule, for example {@code SE-IOP-006}
 * @param subject the record that the finding is about; a person by her opaque key
 * @param fingerprint the fingerprint of the finding, sixteen hexadecimal digits
 * @param severity how serious the finding was; a worse one is not covered
 * @param reason from the list {@code acknowledgement-reason}
 * @param role the role in which it was acknowledged, from the list {@code role}; never who
 * @param validity from the day of the acknowledgement to the last day on which it counts; without an end it does not count
 */
@RecordBuilder
public record Acknowledgement(
        @NotBlank @Identifier @Nullable String id,

        @NotNull @Pattern(regexp = "^[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}$") @Nullable String rule,

        @NotNull @Nullable Ref subject,

        @NotNull @Pattern(regexp = "^[0-9a-f]{16}$") @Nullable String fingerprint,

        @NotNull @Nullable Weight severity,

        @NotNull @CodeList("acknowledgement-reason") @Nullable Code reason,

        @Personal.Length(max = 500) @Nullable PersonalText note,
        @NotNull @CodeList("role") @Nullable Code role,
        @NotNull @Valid @Nullable Period validity)
        implements Aggregate {

    /** How serious a finding may be that is let stand. */
    public enum Weight {
        WARNING,
        INFO
    }

    @Override
    public String typeWord() {
        return "acknowledgement";
    }
}
