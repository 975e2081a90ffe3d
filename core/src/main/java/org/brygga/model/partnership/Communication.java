// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How a promise was made known, or what was told back afterwards.
 *
 * @param feedback true if it tells citizens what became of the promise
 */
public record Communication(
        @CodeList("communication-channel") @Nullable Code channel,
        @CodeList("audience") @Nullable Code audience,
        @Nullable PartialDate date,
        @Nullable Boolean feedback,
        @Size(max = 500) @Nullable String text,
        @Nullable Ref source) {}
