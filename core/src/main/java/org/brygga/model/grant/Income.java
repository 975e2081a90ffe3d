// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Money that a project has beside the grant: other grants, own funds. */
public record Income(
        @NotNull @CodeList("income-kind") @Nullable Code kind,
        @Nullable Ref funder,
        @Valid @Nullable Money amount,
        @Nullable Ref source) {}
