// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.agreement.GrantOperations;
import org.brygga.operation.agreement.PartnershipOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.operation.place.MeetingPlaceOperations;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Course;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Move;

/** Each lifecycle with a record that goes through it and everything that can be done to it. */
final class Courses {

    private static final Period YEARS = Period.parse("2026-01-01", "2027-12-31");
    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final Code FINAL = Code.of("FINAL");
    private static final List<Aggregate> PLACE = List.of(
            OrganisationBuilder.builder()
                    .id("o")
                    .name("Kvarnby Mothers")
                    .country(CountryCode.of("SE"))
                    .build(),
            AreaBuilder.builder()
                    .id("a")
                    .name("Kvarnby")
                    .country(CountryCode.of("SE"))
                    .kind(Code.of("NEIGHBOURHOOD"))
                    .build());

    private Courses() {}

    static List<Course<?>> all() {
        return List.of(volunteer(), group(), localGroup(), partnership(), grant(), report(), meetingPlace());
    }

    private static Party party(String name) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", name))
                .role(Party.Role.SIGNATORY)
                .build();
    }

    private static Closing closing(Walk walk) {
        return new Closing(walk.by().day(), Code.of("OTHER"), null);
    }

    private static Course<Volunteer> volunteer() {
        VolunteerOperations steps = new VolunteerOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.VOLUNTEER,
                VolunteerBuilder.builder()
                        .id("v")
                        .person(PersonKey.of(new UUID(0xaaaa_0000_0000_4000L, 0x8000_0000_0000_0001L)))
                        .status(Code.of("CANDIDATE"))
                        .build(),
                Volunteer::status,
                List.of(
                        new Move<>(
                                "train",
                                "IN_TRAINING",
                                (record, walk) -> steps.train(
                                        record,
                                        TrainingBuilder.builder()
                                                .curriculum("c")
                                                .period(new Period(
                                                        PartialDate.of(walk.by().day()), null))
                                                .build(),
                                        walk.around(),
                                        walk.by())),
                        new Move<>(
                                "certify",
                                "CERTIFIED",
                                (record, walk) -> steps.certify(
                                        record,
                                        TrainingBuilder.builder()
                                                .curriculum("c")
                                                .completed(walk.by().day())
                                                .build(),
                                        walk.around(),
                                        walk.by())),
                        new Move<>(
                                "activate",
                                "ACTIVE",
                                (record, walk) -> steps.activate(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>("end", "ENDED", (record, walk) -> steps.end(record, walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Group> group() {
        GroupOperations steps = new GroupOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.GROUP,
                GroupBuilder.builder().id("g").status(Code.of("DRAFT")).build(),
                Group::status,
                List.of(
                        new Move<>("plan", "PLANNED", (record, walk) -> steps.plan(record, walk.around(), walk.by())),
                        new Move<>("start", "ACTIVE", (record, walk) -> steps.start(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>(
                                "complete",
                                "COMPLETED",
                                (record, walk) -> steps.complete(record, walk.around(), walk.by())),
                        new Move<>(
                                "close",
                                "CLOSED",
                                (record, walk) -> steps.close(record, closing(walk), walk.around(), walk.by())),
                        new Move<>(
                                "cancel",
                                "CANCELLED",
                                (record, walk) -> steps.cancel(record, closing(walk), walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Group> localGroup() {
        GroupOperations steps = new GroupOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.LOCAL_GROUP,
                GroupBuilder.builder().id("l").phase(1).build(),
                group -> Code.of(String.valueOf(group.phase())),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(phase -> new Move<Group>(
                                "go to " + phase,
                                String.valueOf(phase),
                                (record, walk) -> steps.goOn(record, phase, walk.around(), walk.by())))
                        .toList(),
                List.of());
    }

    private static Course<Partnership> partnership() {
        PartnershipOperations steps = new PartnershipOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.PARTNERSHIP,
                PartnershipBuilder.builder()
                        .id("p")
                        .form(Code.of("PARTNERSHIP"))
                        .parties(List.of(party("town"), party("association")))
                        .status(Code.of("DRAFT"))
                        .period(YEARS)
                        .build(),
                Partnership::status,
                List.of(
                        new Move<>("sign", "SIGNED", (record, walk) -> steps.sign(record, walk.around(), walk.by())),
                        new Move<>(
                                "begin or renew",
                                "ACTIVE",
                                (record, walk) -> Code.is(record.status(), "UNDER_RENEWAL")
                                        ? steps.renew(record, LocalDate.of(2029, 12, 31), walk.around(), walk.by())
                                        : steps.begin(record, walk.around(), walk.by())),
                        new Move<>(
                                "prepare the renewal",
                                "UNDER_RENEWAL",
                                (record, walk) -> steps.prepareRenewal(record, walk.around(), walk.by())),
                        new Move<>(
                                "end",
                                "ENDED",
                                (record, walk) -> steps.end(record, closing(walk), walk.around(), walk.by())),
                        new Move<>(
                                "terminate",
                                "TERMINATED",
                                (record, walk) -> steps.terminate(record, closing(walk), walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Grant> grant() {
        GrantOperations steps = new GrantOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.GRANT,
                GrantBuilder.builder().id("g").status(Code.of("DRAFT")).build(),
                Grant::status,
                List.of(
                        new Move<>("apply", "APPLIED", (record, walk) -> steps.apply(record, walk.around(), walk.by())),
                        new Move<>(
                                "grant",
                                "GRANTED",
                                (record, walk) ->
                                        steps.grant(record, Money.of(100_000, "SEK"), YEARS, walk.around(), walk.by())),
                        new Move<>(
                                "refuse", "REFUSED", (record, walk) -> steps.refuse(record, walk.around(), walk.by())),
                        new Move<>(
                                "begin",
                                "IN_PROGRESS",
                                (record, walk) -> steps.begin(record, walk.around(), walk.by())),
                        new Move<>(
                                "finish", "REPORTED", (record, walk) -> steps.finish(record, walk.around(), walk.by())),
                        new Move<>("close", "CLOSED", (record, walk) -> steps.close(record, walk.around(), walk.by())),
                        new Move<>(
                                "withdraw",
                                "WITHDRAWN",
                                (record, walk) -> steps.withdraw(record, walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Grant> report() {
        GrantOperations steps = new GrantOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.REPORT,
                GrantBuilder.builder()
                        .id("r")
                        .status(Code.of("IN_PROGRESS"))
                        .reports(List.of(new ReportObligation(FINAL, DUE, null, null, null, null)))
                        .build(),
                grant -> ReportProgress.of(grant.reports().get(0)),
                List.of(
                        new Move<>(
                                "send",
                                "SENT",
                                (record, walk) -> steps.sendReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by())),
                        new Move<>(
                                "return",
                                "RETURNED",
                                (record, walk) -> steps.returnReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by())),
                        new Move<>(
                                "accept",
                                "ACCEPTED",
                                (record, walk) -> steps.acceptReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by()))),
                List.of());
    }

    private static Course<MeetingPlace> meetingPlace() {
        MeetingPlaceOperations steps = new MeetingPlaceOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.MEETING_PLACE,
                MeetingPlaceBuilder.builder()
                        .id("m")
                        .host(Ref.of("organisation", "o"))
                        .area(Ref.of("area", "a"))
                        .status(Code.of("PLANNED"))
                        .build(),
                MeetingPlace::status,
                List.of(
                        new Move<>("open", "ACTIVE", (record, walk) -> steps.open(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>(
                                "close",
                                "CLOSED",
                                (record, walk) -> steps.close(record, closing(walk), walk.around(), walk.by()))),
                PLACE);
    }
}
