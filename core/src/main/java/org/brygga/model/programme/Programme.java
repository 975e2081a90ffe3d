// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.statement.Alias;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A way of working with a name: who it is for, what it teaches, what it wants to change and what it has reached.
 *
 * <p>The title of the people who carry it (stadsdelsmamma, bydelsmor, medkvinne) is a label in {@code roles}.
 *
 * @param kind from the list {@code programme-kind}: {@code PROGRAMME}, {@code PROJECT}, {@code MOVEMENT}
 * @param responsible the organisation that runs it
 * @param participantFee what a participant pays; a programme that is free of charge states zero
 * @param theoryOfChange why the work is believed to have its effects
 * @param referralDestinations services and people that the programme leads on to
 * @param continuation what participants can go on to afterwards
 */
@CheckedByRules
@RecordBuilder
public record Programme(
        @NotBlank @Identifier @Nullable String id,
        @NotBlank @Size(max = 200) @Nullable String name,
        @CodeList("programme-kind") @Nullable Code kind,
        @CountryCode.Iso @Nullable CountryCode country,
        @Nullable Ref responsible,
        List<Ref> areas,
        @Size(max = 40) @Nullable String version,
        List<@Valid Alias> aliases,
        @CodeList("programme-status") @Nullable Code status,
        @Valid @Nullable Period period,
        @Size(max = 2000) @Nullable String background,
        @Size(max = 2000) @Nullable String purpose,
        @Size(max = 2000) @Nullable String theoryOfChange,
        List<@Valid TargetGroup> targetGroups,
        @Valid @Nullable Method method,
        List<@Valid RoleProfile> roles,
        @Valid @Nullable Money participantFee,
        List<@Valid IntendedOutcome> outcomes,
        List<@Valid Curriculum> curricula,
        List<@Valid ProgrammeVariant> variants,
        List<@Valid ReferralDestination> referralDestinations,
        @Size(max = 1000) @Nullable String continuation,
        @Valid @Nullable Exit exit,
        List<@Valid IndicatorResult> results,
        List<Ref> sources)
        implements Aggregate {

    public Programme {
        areas = Copies.of(areas);
        aliases = Copies.of(aliases);
        targetGroups = Copies.of(targetGroups);
        roles = Copies.of(roles);
        outcomes = Copies.of(outcomes);
        curricula = Copies.of(curricula);
        variants = Copies.of(variants);
        referralDestinations = Copies.of(referralDestinations);
        results = Copies.of(results);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "programme";
    }

    /** What becomes of a programme when its project ends. */
    public record Exit(
            @NotNull @CodeList("programme-exit") @Nullable Code kind,
            @Nullable PartialDate date,
            @CodeList("decision-status") @Nullable Code status,
            @Size(max = 1000) @Nullable String note,
            @Nullable Ref source) {}
}
