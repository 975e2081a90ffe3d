// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.dataset.ChangedComponents;
import org.brygga.dataset.Dataset;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.LegalAssessment;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.jspecify.annotations.Nullable;

/** The steps of an agreement: signed, followed up, amended, renewed, ended. */
public final class PartnershipOperations {

    private final Desk desk;

    public PartnershipOperations(Desk desk) {
        this.desk = desk;
    }

    /** A draft is signed, and from now on judged as an agreement that is meant to be complete. */
    public Outcome<Partnership> sign(Partnership partnership, Dataset around, Attribution by) {
        Partnership before = around.find(Partnership.class, partnership.ref()).orElse(null);
        return desk.settle(before, status(partnership, "SIGNED"), "partnership.signed", around, by);
    }

    /** Its first day has come. */
    public Outcome<Partnership> begin(Partnership partnership, Dataset around, Attribution by) {
        return desk.settle(partnership, status(partnership, "ACTIVE"), "partnership.begun", around, by);
    }

    /** The partners have looked at how it goes. */
    public Outcome<Partnership> followUp(
            Partnership partnership, Governance.FollowUp followUp, Dataset around, Attribution by) {
        Governance governance =
                partnership.governance() == null ? GovernanceBuilder.builder().build() : partnership.governance();
        Partnership followed = PartnershipBuilder.builder(partnership)
                .governance(GovernanceBuilder.builder(governance)
                        .followUps(adding(governance.followUps(), followUp))
                        .build())
                .build();
        return desk.settle(partnership, followed, "partnership.followed-up", around, by);
    }

    /** A question of law was assessed; earlier assessments stay, because they were true on their day. */
    public Outcome<Partnership> assess(
            Partnership partnership, LegalAssessment assessment, Dataset around, Attribution by) {
        return desk.settle(
                partnership,
                PartnershipBuilder.builder(partnership)
                        .assessments(adding(partnership.assessments(), assessment))
                        .build(),
                "partnership.assessed",
                around,
                by);
    }

    /**
     * What was agreed is changed: the amendment is numbered and names the components that changed.
     *
     * @param amended the agreement as it is to be
     */
    public Outcome<Partnership> amend(
            Partnership partnership,
            Partnership amended,
            @Nullable String summary,
            LocalDate date,
            Dataset around,
            Attribution by) {
        List<String> changed = ChangedComponents.between(partnership, amended);
        if (changed.isEmpty()) {
            return desk.unchanged(partnership);
        }
        int number = 1
                + partnership.amendments().stream()
                        .flatMap(one -> Stream.ofNullable(one.number()))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        Partnership numbered = PartnershipBuilder.builder(amended)
                .amendments(adding(
                        partnership.amendments(), new Partnership.Amendment(number, date, summary, changed, null)))
                .build();
        return desk.settle(partnership, numbered, "partnership.amended", around, by);
    }

    /** The partners prepare to go on. */
    public Outcome<Partnership> prepareRenewal(Partnership partnership, Dataset around, Attribution by) {
        return desk.settle(
                partnership, status(partnership, "UNDER_RENEWAL"), "partnership.renewal-prepared", around, by);
    }

    /** It goes on until a new last day; the first day stays. */
    public Outcome<Partnership> renew(Partnership partnership, LocalDate last, Dataset around, Attribution by) {
        Period period = partnership.period();
        Partnership renewed = PartnershipBuilder.builder(status(partnership, "ACTIVE"))
                .period(new Period(period == null ? null : period.start(), PartialDate.of(last)))
                .build();
        Partnership amended = PartnershipBuilder.builder(renewed)
                .amendments(adding(
                        partnership.amendments(),
                        new Partnership.Amendment(
                                partnership.amendments().size() + 1, by.day(), null, List.of("period"), null)))
                .build();
        return desk.settle(partnership, amended, "partnership.renewed", around, by);
    }

    /** Its last day has passed. */
    public Outcome<Partnership> end(Partnership partnership, Closing closing, Dataset around, Attribution by) {
        return desk.settle(partnership, closed(partnership, "ENDED", closing), "partnership.ended", around, by);
    }

    /** It ends before its time. */
    public Outcome<Partnership> terminate(Partnership partnership, Closing closing, Dataset around, Attribution by) {
        return desk.settle(
                partnership, closed(partnership, "TERMINATED", closing), "partnership.terminated", around, by);
    }

    private static Partnership status(Partnership partnership, String word) {
        return PartnershipBuilder.builder(partnership).status(Code.of(word)).build();
    }

    private static Partnership closed(Partnership partnership, String word, Closing closing) {
        return PartnershipBuilder.builder(status(partnership, word))
                .closing(Objects.requireNonNull(closing))
                .build();
    }

    static <E> List<E> adding(List<E> elements, E one) {
        if (elements.contains(one)) {
            return elements;
        }
        List<E> more = new ArrayList<>(elements);
        more.add(one);
        return more;
    }
}
