// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a host might have it, with constraints that every contender knows: somebody's place in a group with the
 * marks of twelve meetings. What is required is not marked as one that may be absent, and no number is a primitive:
 * avaje-validator would leave out the constraint, and stumble over two limits.
 */
public record Seat(
        @NotBlank @Size(max = 64) @Pattern(regexp = Seat.ID) @Nullable String id,

        @NotBlank @Size(max = 64) @Pattern(regexp = Seat.ID) @Nullable String participant,

        @NotBlank @Size(max = 64) @Pattern(regexp = Seat.ID) @Nullable String group,

        @NotNull Status status,
        @NotNull LocalDate from,
        @Nullable LocalDate until,

        @NotBlank @Pattern(regexp = "^[a-z]{2,3}$") @Nullable String language,

        @Size(max = 500) @Nullable String note,
        @Min(0) @Max(60) @Nullable Integer needed,
        @PositiveOrZero @Nullable BigDecimal hours,
        @NotNull @Valid Place area,
        @Valid @Nullable Place venue,
        @NotEmpty @Size(max = 40) List<@Valid Mark> marks) {

    static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    /** How it stands. */
    public enum Status {
        ADMITTED,
        WAITING,
        COMPLETED
    }

    /** Where. */
    public record Place(
            @NotBlank @Size(max = 100) @Nullable String name,

            @NotBlank @Pattern(regexp = "^[0-9]{4}$") @Nullable String code) {}

    /** Whether she was there. */
    public record Mark(
            @NotBlank @Size(max = 64) @Pattern(regexp = ID) @Nullable String session,

            @NotNull LocalDate date,
            @NotNull Boolean present,
            @Min(0) @Max(480) @Nullable Integer minutes,
            @Size(max = 200) @Nullable String note) {}
}
