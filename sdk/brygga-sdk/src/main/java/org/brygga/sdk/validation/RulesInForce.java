// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.validation;

import org.brygga.check.Profile;
import org.brygga.check.RuleCheck;
import org.brygga.rule.RuleSet;

/**
 * The rules that {@code @Valid} runs, handed to a Hibernate Validator factory as constraint-validator payload.
 *
 * <p>Without it, every pack that the service loader finds is in force under {@link Profile#WORKING}.
 *
 * @param rules runs the rules
 * @param profile which of them speak
 */
public record RulesInForce(RuleCheck rules, Profile profile) {

    /** No rules: for a validator that runs the shape only, because somebody else runs the rules. */
    public static final RulesInForce NONE =
            new RulesInForce(new RuleCheck(RuleSet.builder().build()), Profile.WORKING);
}
