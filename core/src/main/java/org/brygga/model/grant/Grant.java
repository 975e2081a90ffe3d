// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Money that is applied for and granted, with those who carry it and the project it pays for.
 *
 * @param scheme from the list {@code grant-scheme}, for example {@code NO_DAM_HELSE}
 * @param round the call, as printed
 * @param schemeYear the year of the call, as printed with the name of the scheme
 * @param total what was granted in all; an unknown amount is absent, never zero
 * @param awards amounts by the year of the award, which is not the year of the cost
 * @param period the formal period of the grant, apart from the phases of the project
 * @param returned unspent money that was paid back
 * @param predecessor an earlier application or grant for the same thing
 */
@CheckedByRules
@RecordBuilder
public record Grant(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 300) @Nullable String name,
        @CountryCode.Iso @Nullable CountryCode country,
        @CodeList("grant-scheme") @Nullable Code scheme,
        @Size(max = 100) @Nullable String round,
        @Nullable Integer schemeYear,
        @CodeList("grant-status") @Nullable Code status,
        List<@Valid GrantParty> parties,
        List<Ref> programmes,
        List<Ref> areas,
        @Nullable PartialDate applied,
        @Nullable PartialDate decided,
        @Valid @Nullable Money total,
        @Valid @Nullable Money budget,
        List<@Valid Award> awards,
        @Valid @Nullable Period period,
        @Valid @Nullable Project project,
        List<@Valid CostItem> costs,
        List<@Valid Income> otherIncome,
        List<@Valid ReportObligation> reports,
        @Nullable Boolean audited,
        @Valid @Nullable Predecessor predecessor,
        List<Ref> sources,
        @Valid @Nullable Money returned,
        List<@Valid Instalment> instalments)
        implements Aggregate {

    public Grant {
        parties = Copies.of(parties);
        programmes = Copies.of(programmes);
        areas = Copies.of(areas);
        awards = Copies.of(awards);
        costs = Copies.of(costs);
        otherIncome = Copies.of(otherIncome);
        reports = Copies.of(reports);
        sources = Copies.of(sources);
        instalments = Copies.of(instalments);
    }

    @Override
    public String typeWord() {
        return "grant";
    }

    @Override
    public boolean draft() {
        return status != null && "DRAFT".equals(status.word());
    }

    /**
     * A part of the grant that is paid at a time.
     *
     * @param due the day on which it is to come
     * @param received the day on which it came
     * @param condition what must be done before it is paid
     */
    public record Instalment(
            @Nullable LocalDate due,
            @Valid @Nullable Money amount,
            @Nullable LocalDate received,
            @Size(max = 300) @Nullable String condition,
            @Nullable Ref source) {}

    /** What was applied for, or granted, before. */
    public record Predecessor(
            @Nullable Ref grant,
            @Size(max = 500) @Nullable String description,
            @Valid @Nullable Quantity duration,
            @Nullable Ref source) {}
}
