// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.List;
import java.util.Objects;
import org.brygga.example.service.page.PageView.Item;
import org.brygga.model.event.Event;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells what is done and what came of it: programmes, groups, meeting places, events. */
record Work(Names names, Phrases phrases) {

    Item programme(Programme programme) {
        return facts().ref("responsible", programme.responsible())
                .refs("areas", programme.areas())
                .period(programme.period())
                .sentence("purpose", programme.purpose())
                .add(
                        "targetGroups",
                        programme.targetGroups().stream()
                                .map(group -> group.audience())
                                .filter(Objects::nonNull)
                                .map(audience -> phrases.code("audience", audience))
                                .toList())
                .add(
                        "roles",
                        programme.roles().stream()
                                .map(role -> role.title() != null
                                        ? role.title()
                                        : role.role() == null ? "" : phrases.code("role", role.role()))
                                .toList())
                .add(
                        "curricula",
                        programme.curricula().stream().map(this::curriculum).toList())
                .add(
                        "variants",
                        programme.variants().stream()
                                .map(variant -> variant.audience() == null
                                        ? ""
                                        : Facts.joined(
                                                phrases.code("audience", variant.audience()),
                                                variant.status() == null
                                                        ? null
                                                        : phrases.code("variant-status", variant.status()),
                                                variant.period() == null ? null : phrases.period(variant.period())))
                                .toList())
                .add("results", programme.results().stream().map(this::result).toList())
                .item(names.of(programme));
    }

    private String curriculum(Curriculum curriculum) {
        Integer sessions = curriculum.sessionCount();
        String count = sessions == null || curriculum.sessionUnit() == null
                ? ""
                : phrases.quantity(
                        Quantity.exactly(sessions, curriculum.sessionUnit().word()));
        String topics = String.join(
                ", ",
                curriculum.topics().stream()
                        .map(topic -> phrases.code("topic", topic))
                        .toList());
        return topics.isEmpty() ? count : count + ": " + topics;
    }

    private String result(IndicatorResult result) {
        return result.indicator() == null
                ? ""
                : phrases.code("indicator", result.indicator()) + ": "
                        + number(result.value(), result.denominator())
                        + (result.measure() == IndicatorResult.Measure.NOT_STATED
                                ? " (" + phrases.text("measure.NOT_STATED") + ")"
                                : "");
    }

    private String number(@Nullable Quantity value, @Nullable Quantity of) {
        if (value == null) {
            return "";
        }
        return of == null
                ? phrases.quantity(value)
                : phrases.text("quantity.of")
                        .replace(
                                "{number}",
                                phrases.quantity(new Quantity(value.value(), value.qualifier(), null, value.asOf())))
                        .replace("{all}", phrases.quantity(of));
    }

    /** A number that a document tells of an organisation or a place. */
    String statistic(Statistic statistic) {
        return statistic.code() == null
                ? ""
                : phrases.code("statistic", statistic.code()) + ": " + number(statistic.value(), null);
    }

    Item group(Group group) {
        return facts().ref("organisation", group.organisation())
                .ref("area", group.area())
                .period(group.period())
                .add(
                        "leads",
                        group.leads().stream()
                                .map(lead -> lead.role() == null ? "" : phrases.code("role", lead.role()))
                                .toList())
                .codes("guests", "guest-category", group.guests())
                .item(names.of(group));
    }

    Item meetingPlace(MeetingPlace place) {
        return facts().quantity("count", place.count())
                .ref("host", place.host())
                .ref("area", place.area())
                .item(place.kind() == null ? names.of(place) : phrases.code("meeting-place-kind", place.kind()));
    }

    Item event(Event event) {
        return facts().add("date", event.date() == null ? List.of() : List.of(phrases.date(event.date())))
                .add("place", event.place() == null ? List.of() : List.of(event.place()))
                .ref("area", event.area())
                .refs("organisers", event.organisers())
                .quantity("attendance", event.attendance())
                .item(names.of(event));
    }

    private Facts facts() {
        return new Facts(names, phrases);
    }
}
