// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What the partners see as the problem, and what that picture rests on. */
public record ProblemPicture(
        @NotBlank @Size(max = 2000) @Nullable String text,
        List<@Size(max = 300) String> foundations,
        @Nullable PartialDate date,
        @CodeList("organisation-kind") @Nullable Code statedBy,
        @Nullable Ref source) {

    public ProblemPicture {
        foundations = Copies.of(foundations);
    }
}
