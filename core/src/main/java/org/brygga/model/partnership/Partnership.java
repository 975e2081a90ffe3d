// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a public promise between organisations, of any of the forms that countries know.
 *
 * @param form from the list {@code partnership-form}, for example {@code IOP} or {@code CITIZEN_PROMISE}
 * @param country whose rules govern it; absent, it follows from the programme or the parties
 * @param parent the partnership that this one is a measure of
 * @param partiesComplete false if the list of parties is known to be incomplete
 * @param linkedActivities groups, events and variants that are carried out under it
 * @param predecessor the cooperation that it grew out of
 * @param additionality how it relates to the ordinary operations of the public party
 * @param closing when and why it ended
 */
@CheckedByRules
@RecordBuilder
public record Partnership(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 300) @Nullable String name,
        @NotNull @CodeList("partnership-form") @Nullable Code form,
        @CountryCode.Iso @Nullable CountryCode country,
        @CodeList("partnership-status") @Nullable Code status,
        List<Ref> programmes,
        List<Ref> areas,
        @Nullable Ref parent,
        @Valid @Nullable Period period,
        List<@Valid Party> parties,
        @Nullable Boolean partiesComplete,
        List<@Valid Contribution> contributions,
        @Size(max = 2000) @Nullable String background,
        @Size(max = 2000) @Nullable String purpose,
        @Size(max = 2000) @Nullable String rationale,
        @Valid @Nullable Basis basis,
        @Valid @Nullable ProblemPicture problemPicture,
        List<@Valid Goal> goals,
        List<@Valid Measure> measures,
        List<@Valid LegalAssessment> assessments,
        @Valid @Nullable Governance governance,
        List<@Valid Communication> communications,
        List<@Valid LinkedActivity> linkedActivities,
        @Valid @Nullable Predecessor predecessor,
        @CodeList("additionality") @Nullable Code additionality,
        @Size(max = 1000) @Nullable String continuationIntent,
        @Valid @Nullable DataSharing dataSharing,
        List<Ref> sources,
        List<@Valid Amendment> amendments,
        @Valid @Nullable Closing closing)
        implements Aggregate {

    public Partnership {
        programmes = Copies.of(programmes);
        areas = Copies.of(areas);
        parties = Copies.of(parties);
        contributions = Copies.of(contributions);
        goals = Copies.of(goals);
        measures = Copies.of(measures);
        assessments = Copies.of(assessments);
        communications = Copies.of(communications);
        linkedActivities = Copies.of(linkedActivities);
        sources = Copies.of(sources);
        amendments = Copies.of(amendments);
    }

    @Override
    public String typeWord() {
        return "partnership";
    }

    @Override
    public boolean draft() {
        return status != null && "DRAFT".equals(status.word());
    }

    /** The parties that signed. */
    public Stream<Party> signatories() {
        return parties.stream().filter(party -> party.role() == Party.Role.SIGNATORY);
    }

    /**
     * A change to what was agreed.
     *
     * @param changed the components that changed, by name and without their values
     */
    public record Amendment(
            @Positive @Nullable Integer number,
            @NotNull @Nullable LocalDate date,
            @Size(max = 1000) @Nullable String summary,
            List<@Size(max = 64) String> changed,
            @Nullable Ref source) {

        public Amendment {
            changed = Copies.of(changed);
        }
    }

    /** What is carried out under a partnership, with the time it runs if the source tells. */
    public record LinkedActivity(
            @Nullable Ref activity,
            @Size(max = 300) @Nullable String name,
            @Valid @Nullable Period period,
            @Nullable Ref source) {}

    /** The cooperation that a partnership grew out of. */
    public record Predecessor(
            @Nullable Ref partnership,
            @Size(max = 500) @Nullable String description,
            @Valid @Nullable Period period,
            @Nullable Ref source) {}

    /**
     * Whether personal data are shared between the parties, and under which agreement (GDPR articles 26 and 28).
     *
     * @param agreement from the list {@code data-agreement}: {@code JOINT_CONTROLLERS} or {@code PROCESSOR}
     */
    public record DataSharing(
            @Nullable Boolean shared,
            @CodeList("data-agreement") @Nullable Code agreement,
            @Nullable LocalDate signed) {}
}
