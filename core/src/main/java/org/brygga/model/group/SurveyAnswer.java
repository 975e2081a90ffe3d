// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question of a survey, tied to nobody but a random pair key.
 *
 * @param pair joins the answers of one person before and after; drawn at random, never a person key
 * @param score on the scale of the question
 */
@RecordBuilder
public record SurveyAnswer(
        @NotNull @CodeList("survey-question") @Nullable Code question,
        @NotNull @Nullable Moment moment,
        @Nullable LocalDate date,
        @Identifier @Nullable String pair,
        @Nullable Integer score,
        @Nullable Integer scaleMin,
        @Nullable Integer scaleMax) {

    /** When the question was asked. */
    public enum Moment {
        BEFORE,
        AFTER
    }
}
