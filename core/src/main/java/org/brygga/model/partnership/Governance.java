// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How a partnership is led, followed up, changed and ended.
 *
 * @param followUpEveryMonths the planned interval in months
 * @param lastFollowUp the newest follow-up, where no more is known of it
 * @param noticeMonths the period of notice in months
 * @param clauses the questions that the agreement regulates, from the list {@code agreement-clause}
 * @param agreementRefs agreements that it belongs to or consists of
 */
@RecordBuilder
public record Governance(
        List<@Valid Body> bodies,
        @Positive @Nullable Integer followUpEveryMonths,
        @Nullable LocalDate lastFollowUp,
        @Size(max = 500) @Nullable String followUpMethod,
        @PositiveOrZero @Nullable Integer noticeMonths,
        @Size(max = 500) @Nullable String extensionRule,
        List<@CodeList("agreement-clause") Code> clauses,
        List<@Valid AgreementRef> agreementRefs,
        List<@Valid FollowUp> followUps) {

    public Governance {
        bodies = Copies.of(bodies);
        clauses = Copies.of(clauses);
        agreementRefs = Copies.of(agreementRefs);
        followUps = Copies.of(followUps);
    }

    /** One occasion on which the partners looked at how it goes. */
    public record FollowUp(
            @NotNull @Nullable LocalDate date,
            @Size(max = 1000) @Nullable String conclusion,
            @Nullable Ref source) {}

    /** The day of the newest follow-up that is known. */
    public Optional<LocalDate> newestFollowUp() {
        return Stream.concat(
                        Stream.ofNullable(lastFollowUp),
                        followUps.stream().flatMap(one -> Stream.ofNullable(one.date())))
                .max(Comparator.naturalOrder());
    }

    /** A group of people who lead or prepare the work. */
    public record Body(
            @NotNull @CodeList("governance-body") @Nullable Code kind,
            @Size(max = 200) @Nullable String name,
            List<Ref> organisations,
            @Size(max = 500) @Nullable String task,
            @Nullable Ref source) {

        public Body {
            organisations = Copies.of(organisations);
        }
    }

    /** Another agreement, with its field of work. */
    public record AgreementRef(
            @NotNull @CodeList("agreement-kind") @Nullable Code kind,
            @Nullable Ref partnership,
            @CodeList("field-of-work") @Nullable Code field,
            @Nullable PartialDate date) {}
}
