// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.place;

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
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A place that work is tied to: a municipality, a district, a housing area, a neighbourhood.
 *
 * @param kind from the list {@code area-kind}, for example {@code MUNICIPALITY}
 * @param codes the official codes with the time each was in force; a neighbourhood may have none
 * @param parent the area it lies in
 * @param successors the areas that took over after a split or a merger
 */
@CheckedByRules
@RecordBuilder
public record Area(
        @NotBlank @Identifier @Nullable String id,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @CountryCode.Iso @Nullable CountryCode country,
        @NotNull @CodeList("area-kind") @Nullable Code kind,
        List<@Valid AreaCode> codes,
        @Nullable Ref parent,
        @Valid @Nullable Period period,
        List<Ref> successors,
        List<@Valid AreaClassification> classifications,
        List<@Valid Statistic> statistics,
        List<@Valid Alias> aliases,
        List<Ref> sources)
        implements Aggregate {

    public Area {
        codes = Copies.of(codes);
        successors = Copies.of(successors);
        classifications = Copies.of(classifications);
        statistics = Copies.of(statistics);
        aliases = Copies.of(aliases);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "area";
    }
}
