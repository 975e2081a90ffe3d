// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import java.util.List;
import java.util.Objects;
import org.brygga.finding.FieldPath;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** That nobody alone makes a protected person easier to find. */
public final class ProtectionChange {

    private static final int TWO = 2;

    private static final RuleEntry TWO_LOWER = Rule.error("PRV-013")
            .title("A protection is raised by one person and lowered by two")
            .text("The protection becomes weaker, and it is not recorded that two people agreed to it on the same day.")
            .fix("Let two people look at it and record both, or leave the protection as it was.")
            .source(
                    Confidence.VERIFIED,
                    "GDPR article 32: measures that fit the risk",
                    "https://data.europa.eu/eli/reg/2016/679/oj")
            .scope(Scope.RECORD)
            .entry();

    private ProtectionChange() {}

    public static List<ChangeRule<?>> all() {
        return List.of(rule(Volunteer.class), rule(Participant.class), rule(ContactPerson.class));
    }

    private static <T extends PersonRecord> ChangeRule<T> rule(Class<T> subject) {
        return RuleBuilder.onChange(
                TWO_LOWER,
                subject,
                (before, after, context, hits) -> {
                    Protection earlier = before.protection();
                    Protection now = after.protection();
                    if (weaker(earlier, now) && !agreed(earlier, now)) {
                        hits.add(FieldPath.of("protection"));
                    }
                },
                "protection");
    }

    /** The level falls, or the mark that asked for one is gone. */
    private static boolean weaker(@Nullable Protection before, @Nullable Protection after) {
        if (before == null) {
            return false;
        }
        boolean markGone = before.source() != null && (after == null || after.source() == null);
        return level(after).compareTo(level(before)) < 0 || (markGone && level(after) != Protection.Level.IDENTITY);
    }

    private static Protection.Level level(@Nullable Protection protection) {
        return protection == null ? Protection.Level.NONE : protection.asked();
    }

    private static boolean agreed(@Nullable Protection before, @Nullable Protection after) {
        Protection.Lowering lowered = after == null ? null : after.lowered();
        return lowered != null
                && lowered.date() != null
                && !Objects.equals(lowered, before == null ? null : before.lowered())
                && lowered.agreedBy().stream().distinct().count() >= TWO;
    }
}
