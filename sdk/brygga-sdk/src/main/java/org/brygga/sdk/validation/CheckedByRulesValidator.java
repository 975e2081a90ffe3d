// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.brygga.check.Profile;
import org.brygga.check.RuleCheck;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Findings;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.value.Aggregate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the record-scope rules for {@code CheckedByRules}; each finding of severity ERROR becomes a violation.
 *
 * <p>The day of the check comes from the factory's {@code ClockProvider}. The finding itself is the violation's dynamic
 * payload, so a host can show its code, its place and how to fix it.
 */
public final class CheckedByRulesValidator implements ConstraintValidator<CheckedByRules, Aggregate> {

    @Override
    public boolean isValid(@Nullable Aggregate record, ConstraintValidatorContext context) {
        if (record == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        RulesInForce inForce = hibernate.getConstraintValidatorPayload(RulesInForce.class);
        if (inForce == null) {
            inForce = LoadedOnce.RULES;
        }
        LocalDate asOf = LocalDate.now(context.getClockProvider().getClock());
        Findings errors = inForce.rules().alone(record, asOf, inForce.profile()).errors();
        if (errors.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        errors.forEach(finding -> Violations.add(finding, hibernate));
        return false;
    }

    /** The packs on the class path, loaded when a host that configures nothing validates its first record. */
    private static final class LoadedOnce {

        static final RulesInForce RULES =
                new RulesInForce(new RuleCheck(CountryPacks.load().rules()), Profile.WORKING);
    }
}
