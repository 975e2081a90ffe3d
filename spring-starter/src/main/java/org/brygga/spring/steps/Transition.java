// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.brygga.model.people.Training;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A step between two states, with what it needs; what a step does not need is left out.
 *
 * @param step its name, as in the pictures of the lifecycles, written with hyphens
 * @param day on which it happened, if not today
 * @param reason why, from the list of the step
 * @param group where somebody moves to
 * @param id of her enrolment there
 * @param last the last day of what is renewed
 * @param certificate that was given
 * @param exception whether she completes although the rule of the curriculum is not met
 * @param usual the share of sessions that is usually asked for, from 0 to 1, where the curriculum says nothing
 */
record Transition(
        @Nullable String step,
        @Nullable LocalDate day,
        @Nullable Code reason,
        @Nullable Ref group,
        @Nullable String id,
        @Nullable Closing closing,
        @Nullable Training training,
        @Nullable LocalDate last,
        @Nullable Code certificate,
        @Nullable Boolean exception,
        @Nullable BigDecimal usual,
        @Nullable Money total,
        @Nullable Period period) {}
