// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

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
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A legal person, an authority, a network or a group that acts under its own name.
 *
 * @param kind from the list {@code organisation-kind}; whether it is public or idea-based follows from it
 * @param legalForm from the list {@code legal-form}; {@code UNDECIDED} is a form
 * @param founded a year is enough
 * @param publicBenefitPurpose whether its statutes name an exclusively public-benefit purpose
 * @param unpaidBoard whether at least the board works unpaid
 * @param politicalAim whether it has a political, philosophical, religious or trade-union aim (GDPR article 9(2)(d))
 */
@CheckedByRules
@RecordBuilder
public record Organisation(
        @NotBlank @Identifier @Nullable String id,

        @NotBlank(message = "{COM-ORG-001}") @Size(max = 200) @Nullable String name,

        @NotNull(message = "{COM-ORG-001}") @CountryCode.Iso(message = "{COM-ORG-001}") @Nullable CountryCode country,

        @CodeList("organisation-kind") @Nullable Code kind,
        @CodeList("legal-form") @Nullable Code legalForm,
        @CodeList("organisation-status") @Nullable Code status,
        List<@Valid RegistrationNumber> registrations,
        List<@Valid Alias> aliases,
        @Nullable PartialDate founded,
        @Size(max = 200) @Nullable String baseRegion,
        @Size(max = 200) @Nullable String seat,
        List<@Valid PostalAddress> addresses,
        @Size(max = 500) @Nullable String website,
        @Size(max = 2000) @Nullable String vision,
        List<@Valid OrganisationGoal> goals,
        List<@Valid OrganisationUnit> units,
        List<@Valid OrganisationRelation> relations,
        List<@Valid Footprint> footprint,
        List<@Valid Statistic> statistics,
        List<@Valid AidReceived> aidReceived,
        @Nullable Boolean publicBenefitPurpose,
        @Nullable Boolean politicalAim,
        @Size(max = 2000) @Nullable String note,
        List<Ref> sources,
        @Nullable Boolean unpaidBoard)
        implements Aggregate {

    public Organisation {
        registrations = Copies.of(registrations);
        aliases = Copies.of(aliases);
        addresses = Copies.of(addresses);
        goals = Copies.of(goals);
        units = Copies.of(units);
        relations = Copies.of(relations);
        footprint = Copies.of(footprint);
        statistics = Copies.of(statistics);
        aidReceived = Copies.of(aidReceived);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "organisation";
    }
}
