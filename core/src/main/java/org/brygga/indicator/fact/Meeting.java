// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.HashSet;
import java.util.Set;
import org.brygga.indicator.Trace;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;

/**
 * One session that was held within what is asked, with how many were expected and how many came.
 *
 * @param called whether anybody noted who came; where nobody did, nothing is known of those who were expected
 * @param expected how many were enrolled on its day
 * @param present how many of those came
 * @param notNoted how many of those have no mark, or one that says it is not known
 * @param dropIns how many came by name without being enrolled
 * @param heads how many were there in all, named or not; 0 where nobody counted, which {@code counted} tells
 * @param counted whether anybody noted who came, or how many
 */
public record Meeting(
        Group group,
        Session session,
        boolean called,
        int expected,
        int present,
        int notNoted,
        int dropIns,
        int heads,
        boolean counted) {

    static Meeting of(Group group, Session session, Roster roster, Set<String> called) {
        Set<Ref> came = roster.came(session);
        Set<Ref> expected = roster.expected(straight(roster, session));
        int present = 0;
        int notNoted = 0;
        for (Ref person : expected) {
            if (came.contains(person)) {
                present++;
            } else if (roster.mark(session, person) == null
                    || roster.mark(session, person) == Attendance.Mark.UNKNOWN) {
                notNoted++;
            }
        }
        boolean named = session.id() != null && called.contains(session.id());
        Integer count = session.headCount();
        return new Meeting(
                group,
                session,
                named,
                expected.size(),
                present,
                notNoted,
                came.size() - present,
                count == null ? came.size() : Math.max(count, came.size()),
                named || count != null);
    }

    /** A session that makes up for itself, by whatever way round, makes up for nothing. */
    private static Session straight(Roster roster, Session session) {
        Set<String> seen = new HashSet<>();
        Session next = session;
        while (next != null && next.makeUpOf() != null) {
            if (next.id() != null && !seen.add(next.id())) {
                return SessionBuilder.builder(session).makeUpOf(null).build();
            }
            next = roster.session(next.makeUpOf()).orElse(null);
        }
        return session;
    }

    /** Those who were expected, by the references of their records. */
    public Set<Ref> whoWasExpected(Roster roster) {
        return roster.expected(straight(roster, session));
    }

    /** Whether it stands in the plan; one for catching up does not. */
    public boolean planned() {
        return session.makeUpOf() == null;
    }

    /** Where it is recorded. */
    public Trace.Fact fact() {
        return new Trace.Fact(group.ref(), "sessions/" + (session.id() == null ? "" : session.id()));
    }
}
