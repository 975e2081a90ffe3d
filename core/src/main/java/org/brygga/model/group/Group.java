// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * People who meet over a time to go through a curriculum, or a local group that carries the work.
 *
 * @param curriculum the id of the curriculum within the programme
 * @param variant the id of the variant within the programme
 * @param ordinalInMunicipality 1 for the first group of this organisation in the municipality
 * @param zone the time zone of its place, an IANA name
 * @param phase the phase of a local group, 1 to 4 (Denmark and Norway)
 * @param guests kinds of organisations expected, when no session is named
 * @param closing when and why it ended before its time
 */
@CheckedByRules
@RecordBuilder
public record Group(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 200) @Nullable String name,
        @CodeList("group-kind") @Nullable Code kind,
        @CodeList("group-status") @Nullable Code status,
        @Nullable Ref programme,
        @Nullable Ref organisation,
        @Identifier @Nullable String curriculum,
        @Identifier @Nullable String variant,
        @Nullable Ref area,
        @Size(max = 200) @Nullable String venue,
        @Size(max = 40) @Nullable String zone,
        @Valid @Nullable Period period,
        @Positive @Nullable Integer ordinalInMunicipality,
        @Min(1) @Max(4) @Nullable Integer phase,
        @Valid @Nullable Capacity capacity,
        List<@Valid GroupLead> leads,
        List<@CodeList("guest-category") Code> guests,
        List<@Valid Session> sessions,
        List<@Valid Enrolment> enrolments,
        List<@Valid Attendance> attendance,
        List<@Valid WaitingPlace> waitingList,
        List<@Valid SurveyAnswer> surveyAnswers,
        @Personal.Length(max = 1000) @Nullable PersonalText note,
        List<Ref> sources,
        @Valid @Nullable Closing closing)
        implements Aggregate {

    public Group {
        leads = Copies.of(leads);
        guests = Copies.of(guests);
        sessions = Copies.of(sessions);
        enrolments = Copies.of(enrolments);
        attendance = Copies.of(attendance);
        waitingList = Copies.of(waitingList);
        surveyAnswers = Copies.of(surveyAnswers);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "group";
    }

    @Override
    public boolean draft() {
        return status != null && "DRAFT".equals(status.word());
    }

    /** How many a group takes: at least, at most, and how many places are paid for. */
    public record Capacity(
            @PositiveOrZero @Nullable Integer min,
            @PositiveOrZero @Nullable Integer max,
            @PositiveOrZero @Nullable Integer funded) {}
}
