// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.util.HashSet;
import java.util.Set;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Ref;

/**
 * How many came to the held sessions of a group, by name and by counting heads together.
 *
 * <p>Visits and people are two measures. Somebody who was counted without a name may be known by name from another session,
 * or may be new each time; so there are at least and at most so many people.
 *
 * @param visits how many times somebody came
 * @param named how many people came by name
 * @param leastPeople the fewest people who can have come
 * @param mostPeople the most people who can have come
 */
public record Heads(long visits, long named, long leastPeople, long mostPeople) {

    public static Heads of(Group group) {
        Roster roster = Roster.of(group);
        Set<Ref> named = new HashSet<>();
        long visits = 0;
        long fullest = 0;
        long nameless = 0;
        for (Session session : group.sessions()) {
            if (!Roster.held(session)) {
                continue;
            }
            Set<Ref> came = roster.came(session);
            named.addAll(came);
            long there = session.headCount() == null ? came.size() : Math.max(came.size(), session.headCount());
            visits += there;
            fullest = Math.max(fullest, there);
            nameless += there - came.size();
        }
        return new Heads(visits, named.size(), Math.max(named.size(), fullest), named.size() + nameless);
    }
}
