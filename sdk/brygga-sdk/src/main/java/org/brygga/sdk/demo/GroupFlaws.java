// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.reckoning.group.Seats;

/** What goes wrong in groups: roll calls, dates of meetings, places. */
final class GroupFlaws {

    static final List<Flaw<Group>> OF_GROUP = List.of(
            Flaw.at(
                    "COM-SHP-Max",
                    "/phase",
                    one -> GroupBuilder.builder(one).phase(7).build()),
            session(GroupFlaws::any, "COM-SHP-NotNull", "date", one -> one.date(null)),
            session(GroupFlaws::any, "COM-SHP-Positive", "number", one -> one.number(0)),
            session(GroupFlaws::held, "COM-SHP-PositiveOrZero", "headCount", one -> one.headCount(-2)),
            session(GroupFlaws::ahead, "COM-SES-002", "status", one -> one.status(Code.of("HELD"))),
            session(
                            GroupFlaws::any,
                            "COM-SES-001",
                            "date",
                            one -> one.date(LocalDate.of(1999, 1, 4)).status(Code.of("PLANNED")))
                    .where(one -> one.attendance().isEmpty()),
            Flaw.inside(one -> one.sessions().size(), GroupFlaws::takesPlace, GroupFlaws::overlap),
            Flaw.inside(one -> one.sessions().size(), GroupFlaws::held, GroupFlaws::stranger),
            Flaw.inside(one -> one.attendance().size(), (one, place, asOf) -> true, GroupFlaws::markedTwice),
            Flaw.inside(one -> one.sessions().size(), GroupFlaws::ahead, GroupFlaws::markedAhead),
            Flaw.inside(one -> one.enrolments().size(), GroupFlaws::seated, GroupFlaws::twoSeats),
            Flaw.inside(one -> one.enrolments().size(), GroupFlaws::seated, GroupFlaws::seatedAndWaiting));

    private GroupFlaws() {}

    private static Flaw<Group> session(
            Flaw.Element<Group> possible, String code, String component, UnaryOperator<SessionBuilder> change) {
        return Flaw.inside(
                one -> one.sessions().size(),
                possible,
                (one, place, asOf) -> Flaw.spoiled(
                        GroupBuilder.builder(one)
                                .sessions(Flaw.replaced(
                                        one.sessions(),
                                        place,
                                        session -> change.apply(SessionBuilder.builder(session))
                                                .build()))
                                .build(),
                        code,
                        "/sessions/" + place + "/" + component));
    }

    private static boolean any(Group group, int session, LocalDate asOf) {
        return true;
    }

    private static boolean takesPlace(Group group, int session, LocalDate asOf) {
        return Roster.takesPlace(group.sessions().get(session));
    }

    private static boolean held(Group group, int session, LocalDate asOf) {
        return Roster.held(group.sessions().get(session));
    }

    private static boolean ahead(Group group, int session, LocalDate asOf) {
        LocalDate date = group.sessions().get(session).date();
        return date != null && date.isAfter(asOf);
    }

    private static boolean seated(Group group, int enrolment, LocalDate asOf) {
        return Seats.occupies(group.enrolments().get(enrolment), asOf);
    }

    /** The same meeting once more, under an id of its own. */
    private static Optional<Flaw.Spoiled> overlap(Group group, int place, LocalDate asOf) {
        Session again = SessionBuilder.builder(group.sessions().get(place))
                .id("again")
                .headCount(null)
                .build();
        return Flaw.spoiled(
                GroupBuilder.builder(group)
                        .sessions(Flaw.more(group.sessions(), again))
                        .build(),
                "COM-SES-001",
                "/sessions/" + group.sessions().size() + "/start");
    }

    /** A reference that leads nowhere: nobody by that id is enrolled. */
    private static Optional<Flaw.Spoiled> stranger(Group group, int place, LocalDate asOf) {
        Attendance stranger = new Attendance(
                group.sessions().get(place).id(),
                Ref.of("participant", "nobody-of-this-group"),
                Attendance.Mark.ABSENT,
                false,
                null);
        return marked(group, stranger, "COM-ATT-001");
    }

    private static Optional<Flaw.Spoiled> markedTwice(Group group, int place, LocalDate asOf) {
        return marked(group, group.attendance().get(place), "COM-ATT-002");
    }

    private static Optional<Flaw.Spoiled> markedAhead(Group group, int place, LocalDate asOf) {
        Session session = group.sessions().get(place);
        return group.enrolments().stream()
                .filter(one -> session.date() != null && Roster.belongs(one, session.date()))
                .map(Enrolment::person)
                .findFirst()
                .flatMap(person -> marked(
                        group,
                        new Attendance(session.id(), person, Attendance.Mark.PRESENT, false, null),
                        "COM-ATT-002"));
    }

    private static Optional<Flaw.Spoiled> marked(Group group, Attendance more, String code) {
        return Flaw.spoiled(
                GroupBuilder.builder(group)
                        .attendance(Flaw.more(group.attendance(), more))
                        .build(),
                code,
                "/attendance/" + group.attendance().size());
    }

    private static Optional<Flaw.Spoiled> twoSeats(Group group, int place, LocalDate asOf) {
        Enrolment again = EnrolmentBuilder.builder(group.enrolments().get(place))
                .id("again")
                .build();
        return Flaw.spoiled(
                GroupBuilder.builder(group)
                        .enrolments(Flaw.more(group.enrolments(), again))
                        .build(),
                "COM-GRP-004",
                "/enrolments/" + group.enrolments().size() + "/person");
    }

    private static Optional<Flaw.Spoiled> seatedAndWaiting(Group group, int place, LocalDate asOf) {
        WaitingPlace too = new WaitingPlace(
                group.enrolments().get(place).person(), group.waitingList().size() + 1, asOf.minusDays(3), null);
        return Flaw.spoiled(
                GroupBuilder.builder(group)
                        .waitingList(Flaw.more(group.waitingList(), too))
                        .build(),
                "COM-GRP-004",
                "/waitingList/" + group.waitingList().size() + "/person");
    }
}
