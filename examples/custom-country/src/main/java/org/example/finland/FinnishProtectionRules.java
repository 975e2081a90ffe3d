// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.country.safeguard.ProtectionMark;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.jspecify.annotations.Nullable;

/** How well the Finnish register wants a person to be hidden. */
final class FinnishProtectionRules {

    // region several
    private static final RuleEntry HIDDEN_ENOUGH = Rule.error("FI-PRV-001")
            .title("A person under turvakielto is hidden at least as well as the register hides her")
            .text("The record hides less than the register does; it asks for the level {level}.")
            .text("unknown", "How well she must be hidden is not stated; the register asks for the level {level}.")
            .fix("Set the level to {level}, and take her municipality and everything finer out of lists and exports.")
            .source(
                    Confidence.VERIFIED,
                    "Digital and Population Data Services Agency, non-disclosure for personal safety",
                    "https://dvv.fi/en/non-disclosure-for-personal-safety")
            .entry();

    static List<Rule<?>> all() {
        return List.of(hidden(Volunteer.class), hidden(Participant.class), hidden(ContactPerson.class));
    }

    private static <T extends PersonRecord> Rule<T> hidden(Class<T> subject) {
        return RuleBuilder.about(HIDDEN_ENOUGH, subject).reads("protection").finds((person, context, hits) -> {
            Protection protection = person.protection();
            Optional<Protection.Level> asked = asked(protection, context.asOf());
            if (protection == null || asked.isEmpty()) {
                return;
            }
            FieldPath level = FieldPath.of("protection", "level");
            Map<String, Object> arguments = Map.of("level", Code.of(asked.get().name()));
            if (protection.level() == null) {
                // An unknown level already counts as LOCATION everywhere.
                hits.in("unknown").add(level, Severity.WARNING, arguments);
            } else if (protection.level().compareTo(asked.get()) < 0) {
                hits.add(level, arguments);
            }
        });
    }
    // endregion

    private FinnishProtectionRules() {}

    // region table
    private static Optional<Protection.Level> asked(@Nullable Protection protection, LocalDate day) {
        return FinlandPack.SAFEGUARDS
                .protection(protection == null ? null : protection.source(), day)
                .map(ProtectionMark::level);
    }
    // endregion
}
