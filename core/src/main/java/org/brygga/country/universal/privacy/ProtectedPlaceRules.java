// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import java.util.List;
import org.brygga.dataset.CoarsePlaces;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.RoleAssignment;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** That no record tells where in a municipality to look for a protected person. */
public final class ProtectedPlaceRules {

    private static final RuleEntry PROTECTED = Rule.error("PRV-004")
            .title("A protected person is not tied to a place finer than a municipality")
            .text("The person is protected, and the record ties her to an area finer than a municipality.")
            .fix("Take the area away, or replace it by the municipality.")
            .source(
                    Confidence.VERIFIED,
                    "Swedish Tax Agency, protected personal data; Norwegian and Danish address protection",
                    "")
            .scope(Scope.PROGRAMME)
            .entry();

    private ProtectedPlaceRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                rule(
                        Volunteer.class,
                        (volunteer, places, hits) -> {
                            if (volunteer.areas().stream().anyMatch(places::fine)) {
                                hits.add("areas");
                            }
                            roles(volunteer.roles(), places, hits);
                        },
                        "areas",
                        "roles",
                        "protection"),
                rule(
                        Participant.class,
                        (participant, places, hits) -> {
                            if (places.fine(participant.area())) {
                                hits.add("area");
                            }
                        },
                        "area",
                        "protection"),
                rule(
                        ContactPerson.class,
                        (contact, places, hits) -> roles(contact.roles(), places, hits),
                        "roles",
                        "protection"));
    }

    /** What is looked at in a record about a protected person. */
    private interface Places<T extends PersonRecord> {

        void check(T person, CoarsePlaces places, Hits hits);
    }

    private static <T extends PersonRecord> Rule<T> rule(Class<T> subject, Places<T> looked, String... reads) {
        return RuleBuilder.about(PROTECTED, subject).reads(reads).finds((person, context, hits) -> {
            Protection protection = person.protection();
            if (protection != null && protection.level() != Protection.Level.NONE) {
                looked.check(person, new CoarsePlaces(context.dataset()), hits);
            }
        });
    }

    private static void roles(List<RoleAssignment> roles, CoarsePlaces places, Hits hits) {
        Each.of(roles, "roles", RoleAssignment::role, (role, path) -> {
            if (places.fine(role.area())) {
                hits.add(path.child("area"));
            }
        });
    }
}
