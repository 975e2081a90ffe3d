// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A report that a funder wants, until when, and when it was sent.
 *
 * @param kind from the list {@code report-kind}: {@code PROGRESS}, {@code FINAL}, {@code ACCOUNTS}, {@code STATUS}
 * @param sentBack the day on which the funder sent it back to be mended
 * @param accepted the day on which the funder accepted it
 */
public record ReportObligation(
        @NotNull @CodeList("report-kind") @Nullable Code kind,
        @Nullable LocalDate due,
        @Nullable LocalDate sent,
        @Nullable Ref source,
        @Nullable LocalDate sentBack,
        @Nullable LocalDate accepted) {}
