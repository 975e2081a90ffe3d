// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.brygga.access.Role;
import org.brygga.example.service.entrance.Entrance;
import org.brygga.example.service.entrance.Way;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, or how to.
 *
 * @param people whom one may be while trying out
 * @param address where the browser goes to sign in
 * @param within references of the parts of the records that she works with; only {@code *} is everything
 * @param person the key of the person herself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean signedIn,
        Way way,
        @Nullable List<Choice> people,
        @Nullable String address,
        @Nullable String name,
        @Nullable Role role,
        @Nullable String tenant,
        @Nullable List<String> within,
        @Nullable String purpose,
        @Nullable String person,
        @Nullable LocalDate today) {

    /** Somebody invented whom one may be. */
    record Choice(String id, Role role, String name) {}

    static SessionView nobody(Entrance entrance) {
        List<Choice> people = entrance.way() == Way.DEMO
                ? DemoPeople.all().stream()
                        .map(one -> new Choice(one.id(), one.role(), one.title()))
                        .toList()
                : null;
        return new SessionView(
                false, entrance.way(), people, entrance.address(), null, null, null, null, null, null, null);
    }

    static SessionView of(Member member, Way way, LocalDate today) {
        return new SessionView(
                true,
                way,
                null,
                null,
                member.title(),
                member.role(),
                member.tenant(),
                member.within(),
                member.purpose(),
                member.person(),
                today);
    }

    @Override
    public String toString() {
        return "SessionView[" + signedIn + "]";
    }
}
