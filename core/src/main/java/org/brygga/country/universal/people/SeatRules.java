// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.reckoning.group.Seats;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** Rules for the seats of a group, and for what its sessions say of who was there. */
public final class SeatRules {

    private static final RuleEntry NOT_OVERFULL = Rule.error("COM-GRP-003")
            .title("A group takes no more people than it has seats")
            .text("{taken} hold a seat, and the group has {most}.")
            .fix("Raise the number of seats if there is room, or let somebody wait.")
            .scope(Scope.AGGREGATE)
            .entry();

    /** A list on paper may well be longer than it should be; only making it longer is refused. */
    static final Rule<Group> IS_NOT_OVERFULL = RuleBuilder.about(NOT_OVERFULL, Group.class)
            .reads("enrolments", "capacity")
            .finds((group, context, hits) -> {
                Seats seats = Seats.of(group, context.asOf());
                if (seats.overfull()) {
                    hits.add(
                            FieldPath.of("enrolments"),
                            Severity.WARNING,
                            Map.of("taken", seats.taken(), "most", Objects.requireNonNull(seats.most())));
                }
            });

    static final ChangeRule<Group> DOES_NOT_BECOME_OVERFULL = RuleBuilder.onChange(
            NOT_OVERFULL,
            Group.class,
            (before, after, context, hits) -> {
                Seats earlier = Seats.of(before, context.asOf());
                Seats seats = Seats.of(after, context.asOf());
                if (seats.overfull() && seats.taken() > earlier.taken()) {
                    hits.add(
                            FieldPath.of("enrolments"),
                            Map.of("taken", seats.taken(), "most", Objects.requireNonNull(seats.most())));
                }
            },
            "enrolments",
            "capacity");

    static final Rule<Group> ONE_PLACE_EACH = Rule.error("COM-GRP-004")
            .title("A person has one place in a group: a seat, or a place on the waiting list")
            .text("The same person has two places in the group.")
            .text("seats", "The same person holds two seats.")
            .text("both", "The same person holds a seat and waits for one.")
            .text("waits", "The same person stands on the waiting list twice.")
            .fix("Remove the enrolment or the waiting place that is too many.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("enrolments", "waitingList")
            .finds((group, context, hits) -> {
                Set<Ref> seated = new HashSet<>();
                Each.of(group.enrolments(), "enrolments", Enrolment::id, (enrolment, path) -> {
                    if (enrolment.person() != null
                            && Seats.occupies(enrolment, context.asOf())
                            && !seated.add(enrolment.person())) {
                        hits.in("seats").add(path.child("person"));
                    }
                });
                Set<Ref> waiting = new HashSet<>();
                Each.of(group.waitingList(), "waitingList", WaitingPlace::person, (place, path) -> {
                    if (place.person() != null && seated.contains(place.person())) {
                        hits.in("both").add(path.child("person"));
                    } else if (place.person() != null && !waiting.add(place.person())) {
                        hits.in("waits").add(path.child("person"));
                    }
                });
            });

    static final Rule<Group> HELD_HAS_BEEN = Rule.error("COM-SES-002")
            .title("A session that was held lies behind us")
            .text("The session is said to have been held on {date}, which has not been yet.")
            .fix("Correct the date, or say that the session is planned.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("sessions")
            .finds((group, context, hits) -> Each.of(group.sessions(), "sessions", Session::id, (session, path) -> {
                if (Roster.held(session)
                        && session.date() != null
                        && session.date().isAfter(context.asOf())) {
                    hits.add(path.child("status"), Map.of("date", session.date()));
                }
            }));

    static final Rule<Group> HEADS_COVER_NAMES = Rule.warning("COM-SES-003")
            .title("A head count is not below the number of people who came by name")
            .text("{heads} heads were counted, and {names} came by name.")
            .fix("Correct the head count or the roll; the head count is of everybody who was there.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("sessions", "attendance")
            .finds((group, context, hits) -> {
                Roster roster = Roster.of(group);
                Each.of(group.sessions(), "sessions", Session::id, (session, path) -> {
                    Integer heads = session.headCount();
                    if (heads != null) {
                        int came = roster.came(session).size();
                        if (heads < came) {
                            hits.add(path.child("headCount"), Map.of("heads", heads, "names", came));
                        }
                    }
                });
            });

    private SeatRules() {}

    public static List<Rule<?>> all() {
        return List.of(IS_NOT_OVERFULL, ONE_PLACE_EACH, HELD_HAS_BEEN, HEADS_COVER_NAMES);
    }

    public static List<ChangeRule<?>> changes() {
        return List.of(DOES_NOT_BECOME_OVERFULL);
    }
}
