// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import java.util.List;
import java.util.Optional;
import org.brygga.access.Role;
import org.brygga.example.service.records.Landmarks;
import org.jspecify.annotations.Nullable;

/** Invented people in all roles, for trying the service out; nobody has a password, and nobody is meant. */
final class DemoPeople {

    private static final List<String> EVERYTHING = List.of("*");

    /** There are two of those who run everything: lowering the protection of somebody takes two. */
    private static final List<Member> ALL = List.of(
            person("coordinator", "Karin Exempel", Role.COORDINATOR, EVERYTHING, "PARTICIPATION", key("01")),
            person("coordinator-2", "Sara Exempel", Role.COORDINATOR, EVERYTHING, "PARTICIPATION", key("02")),
            person(
                    "coordinator-norrbacka",
                    "Noor Exempel",
                    Role.COORDINATOR,
                    List.of(Landmarks.QUARTER),
                    "PARTICIPATION",
                    key("03")),
            person(
                    "volunteer",
                    "Amina Exempel",
                    Role.VOLUNTEER,
                    List.of(Landmarks.GROUP),
                    "PARTICIPATION",
                    Landmarks.LEADER.key()),
            person("municipality", "Mats Exempel", Role.MUNICIPAL_READER, EVERYTHING, "STATISTICS", null),
            person("funder", "Frida Exempel", Role.FUNDER, List.of(Landmarks.GRANT), "STATISTICS", null),
            person("national", "Nils Exempel", Role.NATIONAL_READER, EVERYTHING, "STATISTICS", null),
            person("officer", "Disa Exempel", Role.DATA_PROTECTION_OFFICER, EVERYTHING, "PARTICIPATION", key("04")));

    private DemoPeople() {}

    /** In the order in which they are offered. */
    static List<Member> all() {
        return ALL;
    }

    static Optional<Member> find(@Nullable String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Member person(
            String id, String title, Role role, List<String> within, String purpose, @Nullable String person) {
        return new Member(id, title, role, Landmarks.TENANT, within, purpose, person);
    }

    private static String key(String last) {
        return "5eed00000000400080000000000000" + last;
    }
}
