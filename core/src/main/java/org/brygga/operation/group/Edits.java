// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;

/** Groups with one enrolment or one session changed. */
final class Edits {

    private Edits() {}

    static Optional<Enrolment> enrolment(Group group, String id) {
        return group.enrolments().stream().filter(one -> id.equals(one.id())).findFirst();
    }

    static Group with(Group group, String enrolment, UnaryOperator<EnrolmentBuilder> change) {
        return GroupBuilder.builder(group)
                .enrolments(group.enrolments().stream()
                        .map(one -> enrolment.equals(one.id())
                                ? change.apply(EnrolmentBuilder.builder(one)).build()
                                : one)
                        .toList())
                .build();
    }

    static Optional<Session> session(Group group, String id) {
        return group.sessions().stream().filter(one -> id.equals(one.id())).findFirst();
    }

    static Group withSession(Group group, String id, UnaryOperator<SessionBuilder> change) {
        return withSessions(
                group,
                session -> id.equals(session.id())
                        ? change.apply(SessionBuilder.builder(session)).build()
                        : session);
    }

    static Group withSessions(Group group, UnaryOperator<Session> change) {
        return GroupBuilder.builder(group)
                .sessions(group.sessions().stream().map(change).toList())
                .build();
    }

    static Group adding(Group group, Session session) {
        List<Session> sessions = new ArrayList<>(group.sessions());
        sessions.add(session);
        return GroupBuilder.builder(group).sessions(sessions).build();
    }
}
