// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.country.Knowledge;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;
import org.brygga.model.organisation.AidReceived;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.LegalAssessment;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.brygga.operation.agreement.PartnershipOperations;
import org.brygga.reckoning.agreement.DeMinimisRoom;
import org.brygga.testkit.programmes.SeedProgramme;

/** An idea-based public partnership from the draft to its renewal. */
public final class Vasteras implements Story {

    static final String AGREEMENT = "iop-2024";

    @Override
    public String title() {
        return "Västerås: a partnership signed, followed up and renewed";
    }

    @Override
    public SeedProgramme programme() {
        return SeedProgramme.VASTERAS;
    }

    /** In January 2024 the agreement is a draft. */
    @Override
    public Aggregate before(Aggregate record) {
        return record instanceof Partnership partnership
                ? PartnershipBuilder.builder(partnership)
                        .status(Code.of("DRAFT"))
                        .build()
                : record;
    }

    @Override
    public void play(Stage stage) {
        PartnershipOperations steps = new PartnershipOperations(stage.desk());
        assess(stage, steps);
        sign(stage, steps);
        followUp(stage, steps);
        renew(stage, steps);
    }

    private static void assess(Stage stage, PartnershipOperations steps) {
        stage.on("2024-01-15", "The draft is looked at: may a municipality do this, and must it be procured?");
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("LOCAL_GOVERNMENT_ACT", "COMPATIBLE");
        answers.put("PROCUREMENT", "NOT_PROCUREMENT");
        answers.put("MARKET", "NO_MARKET");
        answers.put("STATE_AID", "NON_ECONOMIC");
        answers.forEach((kind, result) -> agreement(
                stage,
                (agreement, around, by) -> steps.assess(
                        agreement,
                        new LegalAssessment(Code.of(kind), Code.of(result), by.day(), "City lawyer", null),
                        around,
                        by)));
        stage.on("2024-01-18", "The partners agree to meet every half year, and on three months' notice.");
        Partnership draft = stage.get(Partnership.class, AGREEMENT);
        stage.keeps(
                Partnership.class,
                PartnershipBuilder.builder(draft)
                        .governance(GovernanceBuilder.builder()
                                .followUpEveryMonths(6)
                                .noticeMonths(3)
                                .build())
                        .build());
    }

    private static void sign(Stage stage, PartnershipOperations steps) {
        stage.on("2024-01-25", "It is signed, and from now on judged as an agreement that is meant to be complete.");
        agreement(stage, steps::sign);
        stage.on("2024-02-01", "Its first day.");
        agreement(stage, steps::begin);
        stage.due("2026-12-31");
    }

    private static void followUp(Stage stage, PartnershipOperations steps) {
        for (String day : List.of("2024-08-20", "2025-02-18", "2025-08-19", "2026-02-17", "2026-08-18")) {
            stage.on(day, "The partners look at how it goes.");
            agreement(
                    stage,
                    (agreement, around, by) ->
                            steps.followUp(agreement, new Governance.FollowUp(by.day(), null, null), around, by));
            if ("2025-02-18".equals(day)) {
                widen(stage, steps);
            }
        }
    }

    private static void widen(Stage stage, PartnershipOperations steps) {
        stage.on("2025-03-10", "The agreement is widened to Bäckby; what was agreed before can still be read.");
        agreement(stage, (agreement, around, by) -> {
            List<Ref> areas = new ArrayList<>(agreement.areas());
            areas.add(Ref.of("area", "backby"));
            Partnership wider =
                    PartnershipBuilder.builder(agreement).areas(areas).build();
            return steps.amend(agreement, wider, "Bäckby is added.", by.day(), around, by);
        });
    }

    private static void renew(Stage stage, PartnershipOperations steps) {
        stage.on("2026-09-15", "What must be done before the year ends?");
        stage.due("2026-12-31");
        agreement(stage, steps::prepareRenewal);
        stage.on(
                "2026-11-20",
                "For the next years part of the support is to be de minimis aid. How much room does the association have?");
        Organisation association = stage.get(Organisation.class, "mamma-united");
        stage.keeps(
                Organisation.class,
                OrganisationBuilder.builder(association)
                        .aidReceived(List.of(
                                aid("2023-11-20", 90_000), aid("2023-11-21", 60_000), aid("2025-05-02", 25_000)))
                        .build());
        DeMinimisRoom room = room(stage);
        stage.says("Of " + room.ceiling() + " euro " + room.granted() + " were granted since " + room.from() + "; "
                + room.room() + " are left.");
        stage.on("2026-11-30", "It is renewed until the end of 2028.");
        agreement(stage, (agreement, around, by) -> steps.renew(agreement, LocalDate.of(2028, 12, 31), around, by));
    }

    /** How much de minimis aid the association can still be granted, by the law of the day. */
    static DeMinimisRoom room(Stage stage) {
        Knowledge known = stage.brygga().packs().knowledge(CountryCode.of("SE"));
        return DeMinimisRoom.of(
                List.of(stage.get(Organisation.class, "mamma-united")),
                Code.of("EU_2023_2831"),
                stage.today(),
                known.threshold("de-minimis", stage.today()).orElseThrow(),
                known.threshold("de-minimis-years", stage.today())
                        .map(BigDecimal::intValueExact)
                        .orElseThrow());
    }

    private static AidReceived aid(String granted, long euro) {
        return new AidReceived(LocalDate.parse(granted), Money.of(euro, "EUR"), Code.of("EU_2023_2831"), null, null);
    }

    private static void agreement(Stage stage, Stage.Act<Partnership> act) {
        stage.does(Partnership.class, AGREEMENT, act);
    }
}
