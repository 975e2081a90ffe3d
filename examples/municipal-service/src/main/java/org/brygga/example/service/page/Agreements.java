// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.List;
import java.util.Objects;
import org.brygga.example.service.page.PageView.Item;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.Project;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.jspecify.annotations.Nullable;

/** Tells what was agreed and paid: partnerships and grants. */
record Agreements(Names names, Phrases phrases) {

    Item partnership(Partnership partnership) {
        Facts facts = new Facts(names, phrases)
                .code("form", "partnership-form", partnership.form())
                .code("status", "partnership-status", partnership.status())
                .period(partnership.period())
                .refs("areas", partnership.areas());
        for (Party.Role role : Party.Role.values()) {
            facts.addUnder(
                    phrases.text("party." + role),
                    partnership.parties().stream()
                            .filter(party -> party.role() == role)
                            .map(this::party)
                            .toList());
        }
        return facts.add(
                        "contributions",
                        partnership.contributions().stream()
                                .map(this::contribution)
                                .toList())
                .add(
                        "goals",
                        partnership.goals().stream()
                                .map(goal -> goal.code())
                                .filter(Objects::nonNull)
                                .map(goal -> phrases.code("goal", goal))
                                .toList())
                .sentence("purpose", partnership.purpose())
                .item(names.of(partnership));
    }

    private String party(Party party) {
        return names.of(party.organisation())
                .orElseGet(() -> party.category() != null
                                && !"OTHER".equals(party.category().word())
                        ? phrases.code("organisation-kind", party.category())
                        : phrases.text("party.unnamed"));
    }

    private String contribution(Contribution given) {
        String what = String.join(
                ", ",
                given.kinds().stream()
                        .map(kind -> phrases.code("contribution-kind", kind))
                        .toList());
        String who = Boolean.TRUE.equals(given.byAll())
                ? phrases.text("contribution.byAll")
                : String.join(
                        ", ",
                        given.by().stream()
                                .flatMap(giver -> names.of(giver).stream())
                                .toList());
        return who.isEmpty() ? what : what + " (" + who + ")";
    }

    Item grant(Grant grant) {
        Facts facts = new Facts(names, phrases)
                .code("scheme", "grant-scheme", grant.scheme())
                .add(
                        "round",
                        List.of(Facts.joined(
                                grant.round(), grant.schemeYear() == null ? null : String.valueOf(grant.schemeYear()))))
                .code("status", "grant-status", grant.status())
                .period(grant.period());
        for (GrantParty.Role role : GrantParty.Role.values()) {
            facts.addUnder(
                    phrases.text("grant-party." + role),
                    grant.parties().stream()
                            .filter(party -> party.role() == role)
                            .map(party -> names.of(party.organisation())
                                    .orElseGet(() -> Objects.requireNonNullElse(party.name(), "")))
                            .toList());
        }
        facts.add(
                "awards",
                grant.awards().stream()
                        .map(award -> Facts.joined(
                                award.amount() == null ? null : phrases.money(award.amount()),
                                award.year() == null ? null : String.valueOf(award.year())))
                        .toList());
        project(grant.project(), facts);
        return facts.item(names.of(grant));
    }

    private void project(@Nullable Project project, Facts facts) {
        if (project != null) {
            facts.sentence("purpose", project.purpose())
                    .quantity("duration", project.duration())
                    .quantity("plannedReach", project.plannedReach())
                    .add("phases", project.phases().stream().map(this::phase).toList());
        }
    }

    private String phase(ProjectPhase phase) {
        String number = phrases.text("phase").replace("{number}", String.valueOf(phase.number()));
        String when = phase.period() == null ? "" : " (" + phrases.period(phase.period()) + ")";
        String what = String.join(
                ", ",
                phase.deliverables().stream()
                        .filter(deliverable -> deliverable.planned() != null)
                        .map(deliverable -> phrases.code("deliverable", Objects.requireNonNull(deliverable.kind()))
                                + ": " + phrases.quantity(Objects.requireNonNull(deliverable.planned())))
                        .toList());
        return number + when + (what.isEmpty() ? "" : ": " + what);
    }
}
