// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.outreach;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The outreach of one programme in one area during one month, kept together because it is stored together.
 *
 * @param month year and month
 */
@CheckedByRules
@RecordBuilder
public record OutreachLog(
        @NotBlank @Identifier @Nullable String id,
        @Nullable Ref programme,
        @Nullable Ref area,
        @Nullable PartialDate month,
        List<@Valid OutreachContact> contacts,
        List<Ref> sources)
        implements Aggregate {

    public OutreachLog {
        contacts = Copies.of(contacts);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "outreach";
    }
}
