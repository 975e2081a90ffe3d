// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brygga.model.grant.Award;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.CostItemBuilder;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.grant.ProjectBuilder;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.grant.ProjectPhaseBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** The money of a quarter: a grant over two years, what was spent of it and what is reported when. */
final class GrantRecords {

    private static final List<String> COSTS =
            List.of("PERSONNEL", "PREMISES", "FOOD", "CHILDCARE", "TRAINING", "MATERIAL");
    private static final int MONTHS_BEFORE = 14;
    private static final int MONTHS_AFTER = 10;
    private static final int PHASES = 4;
    private static final int PHASE_MONTHS = (MONTHS_BEFORE + MONTHS_AFTER) / PHASES;

    private GrantRecords() {}

    static void grant(Quarter quarter, Consumer<Aggregate> add) {
        Draw draw = quarter.draw(60);
        long half = draw.between(5, 30) * 5_000L;
        Period period = quarter.months(MONTHS_BEFORE, MONTHS_AFTER);
        LocalDate start = period.firstDay().orElse(quarter.asOf());
        LocalDate end = period.lastDay().orElse(quarter.asOf());
        LocalDate decided = start.minusDays(40);
        Grant grant = GrantBuilder.builder()
                .id(quarter.grant().id())
                .name("Meeting places in " + quarter.setting().quarter(quarter.number()))
                .country(quarter.setting().country())
                .scheme(Code.of("FOUNDATION"))
                .round("Spring call")
                .schemeYear(decided.getYear())
                .status(Code.of("IN_PROGRESS"))
                .parties(List.of(
                        party(quarter.ofTown("funder"), GrantParty.Role.FUNDER),
                        party(quarter.association(), GrantParty.Role.APPLICANT),
                        party(quarter.association(), GrantParty.Role.GRANTEE)))
                .programmes(List.of(quarter.programme()))
                .areas(List.of(quarter.area()))
                .applied(PartialDate.of(decided.minusDays(90)))
                .decided(PartialDate.of(decided))
                .total(quarter.money(2 * half))
                .budget(quarter.money(2 * half))
                .awards(List.of(
                        new Award(start.getYear(), quarter.money(half), quarter.source()),
                        new Award(start.getYear() + 1, quarter.money(half), quarter.source())))
                .period(period)
                .project(ProjectBuilder.builder()
                        .name("Meeting places in " + quarter.setting().quarter(quarter.number()))
                        .purpose("Mothers meet, learn and help each other.")
                        .phases(IntStream.range(0, PHASES)
                                .mapToObj(number -> phase(number, start))
                                .toList())
                        .source(quarter.source())
                        .build())
                .costs(IntStream.range(0, COSTS.size())
                        .mapToObj(number -> cost(quarter, number, start, half, draw))
                        .toList())
                .reports(List.of(
                        new ReportObligation(
                                Code.of("PROGRESS"),
                                start.plusMonths(12),
                                start.plusMonths(12).minusDays(draw.between(1, 20)),
                                quarter.source(),
                                null,
                                start.plusMonths(13)),
                        new ReportObligation(Code.of("FINAL"), end.plusMonths(2), null, quarter.source(), null, null)))
                .audited(false)
                .sources(List.of(quarter.source()))
                .instalments(List.of(
                        new Grant.Instalment(start, quarter.money(half), start.plusDays(6), null, quarter.source()),
                        new Grant.Instalment(
                                start.plusMonths(15),
                                quarter.money(half),
                                null,
                                "The progress report is accepted",
                                quarter.source())))
                .build();
        add.accept(grant);
    }

    private static GrantParty party(Ref organisation, GrantParty.Role role) {
        return GrantPartyBuilder.builder().role(role).organisation(organisation).build();
    }

    private static ProjectPhase phase(int number, LocalDate start) {
        LocalDate from = start.plusMonths((long) number * PHASE_MONTHS);
        return ProjectPhaseBuilder.builder()
                .number(number + 1)
                .name("Phase " + (number + 1))
                .period(Period.of(from, from.plusMonths(PHASE_MONTHS).minusDays(1)))
                .build();
    }

    /** All together less than the half that has been paid. */
    private static CostItem cost(Quarter quarter, int number, LocalDate start, long half, Draw draw) {
        return CostItemBuilder.builder()
                .id("c" + (number + 1))
                .date(start.plusMonths(2L * number).plusDays(draw.below(28)))
                .kind(Code.of(COSTS.get(number)))
                .amount(quarter.money(half * draw.between(5, 15) / 100))
                .indirect(false)
                .source(quarter.source())
                .build();
    }
}
