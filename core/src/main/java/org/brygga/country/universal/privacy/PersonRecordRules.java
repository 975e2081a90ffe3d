// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleContext;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Rules for every record about a person: how long it is kept, on what grounds. */
public final class PersonRecordRules {

    private static final Set<String> SPECIAL = Set.of(
            "ETHNIC_ORIGIN", "RELIGION", "HEALTH", "POLITICAL_OPINION", "TRADE_UNION", "SEXUAL_LIFE", "BIOMETRIC");
    private static final String IMY = "IMY, what associations need to do to follow the GDPR; GDPR article 5(1)(e)";

    private static final RuleEntry RETENTION = Rule.error("PRV-005")
            .title("A record about a person says how long it is kept, and is erased after that day")
            .text("The day until which the record is kept is missing, or has passed.")
            .text("missing", "It is not stated until when the record is kept.")
            .text("passed", "The record was to be kept until {until} and is still here.")
            .fix("Decide how long the record is needed, and erase it or make it anonymous when the day comes.")
            .source(Confidence.VERIFIED, IMY, "https://www.imy.se/")
            .from("2018-05-25")
            .notStated()
            .entry();

    private static final RuleEntry SPECIAL_CATEGORY = Rule.error("PRV-002")
            .title("A special category of data has a condition of GDPR article 9(2) that fits the organisation")
            .text("The purpose concerns a special category of data without a condition that fits.")
            .text(
                    "missing",
                    "The purpose concerns a special category of data, and no condition of article 9(2) is stated.")
            .text(
                    "unfit",
                    "The condition for bodies with a political, philosophical, religious or trade-union aim does not fit this organisation.")
            .fix("Ask for explicit consent, or do not hold the data.")
            .source(Confidence.VERIFIED, "GDPR article 9(2)", "https://data.europa.eu/eli/reg/2016/679/oj")
            .from("2018-05-25")
            .scope(Scope.PROGRAMME)
            .entry();

    private PersonRecordRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                retention(Volunteer.class),
                retention(Participant.class),
                retention(ContactPerson.class),
                identifierRetention(),
                special(Volunteer.class, Volunteer::organisation),
                special(Participant.class, Participant::organisation),
                special(ContactPerson.class, ContactPerson::organisation));
    }

    private static <T extends PersonRecord> Rule<T> retention(Class<T> subject) {
        return RuleBuilder.about(RETENTION, subject)
                .reads("retainUntil")
                .finds((person, context, hits) -> retention(person.retainUntil(), "retainUntil", context, hits));
    }

    private static Rule<HeldIdentifier> identifierRetention() {
        return RuleBuilder.about(RETENTION, HeldIdentifier.class)
                .reads("until")
                .finds((identifier, context, hits) -> retention(identifier.until(), "until", context, hits));
    }

    private static void retention(@Nullable LocalDate until, String component, RuleContext context, Hits hits) {
        if (until == null) {
            hits.in("missing").add(FieldPath.of(component), Severity.WARNING, Map.of());
        } else if (context.asOf().isAfter(until)) {
            hits.in("passed").add(FieldPath.of(component), Map.of("until", until));
        }
    }

    private static <T extends PersonRecord> Rule<T> special(Class<T> subject, Function<T, @Nullable Ref> organisation) {
        return RuleBuilder.about(SPECIAL_CATEGORY, subject)
                .reads("purposes")
                .finds((person, context, hits) ->
                        Each.of(person.purposes(), "purposes", Purpose::purpose, (purpose, path) -> {
                            boolean special = purpose.purpose() != null
                                    && SPECIAL.contains(purpose.purpose().word());
                            if (special && purpose.specialCategory() == null) {
                                hits.in("missing").add(path.child("specialCategory"));
                            }
                            boolean bodyWithAim = context.dataset()
                                    .find(Organisation.class, organisation.apply(person))
                                    .filter(body -> Boolean.TRUE.equals(body.politicalAim()))
                                    .isPresent();
                            if (Code.is(purpose.specialCategory(), "D") && !bodyWithAim) {
                                hits.in("unfit").add(path.child("specialCategory"));
                            }
                        }));
    }
}
