// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.brygga.reckoning.agreement.DeMinimisRoom;
import org.brygga.rule.Confidence;

/** How much de minimis aid can still be granted to an organisation on the day of the question. */
public final class AidIndicators {

    private static final Code REGULATION = Code.of("EU_2023_2831");
    private static final String EURO = "EUR";

    private static final Computed ROOM = Computed.of(
            Indicator.define("IND-ECO-6", Unit.MONEY, Counted.MONEY, null)
                    .breakdowns(List.of(Part.Dimension.ORGANISATION))
                    .confidence(Confidence.VERIFIED)
                    .source("Regulation (EU) 2023/2831, article 3")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                for (Organisation organisation : facts.organisations()) {
                    boolean asked = organisation.ref().equals(facts.question().organisation());
                    if (asked || !organisation.aidReceived().isEmpty()) {
                        figures.add(figure(facts, drafts.begin(), organisation));
                    }
                }
                return figures;
            });

    private AidIndicators() {}

    public static List<Computed> all() {
        return List.of(ROOM);
    }

    private static Figure figure(Facts facts, FigureDraft draft, Organisation organisation) {
        LocalDate day = facts.question().asOf();
        Optional<BigDecimal> ceiling = limit(facts, organisation, "de-minimis");
        Optional<BigDecimal> years = limit(facts, organisation, "de-minimis-years");
        draft.part(Part.Dimension.ORGANISATION, organisation.ref().text())
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(organisation.ref(), "aidReceived"))));
        if (organisation.aidReceived().isEmpty() || ceiling.isEmpty() || years.isEmpty()) {
            return draft.build();
        }
        DeMinimisRoom room = DeMinimisRoom.of(
                List.of(organisation),
                REGULATION,
                day,
                ceiling.get(),
                years.get().intValue());
        if (!room.certain()) {
            // Aid that could not be counted makes the room smaller, and nobody knows by how much.
            draft.atMost(Quantity.Qualifier.APPROXIMATE);
        }
        return draft.count(new Tally.Amount(room.room(), EURO))
                .aside(Aside.What.CEILING, new Tally.Amount(room.ceiling(), EURO))
                .aside(Aside.What.COUNTED_FROM, room.from().toString())
                .aside(
                        Aside.What.NOT_COUNTED,
                        Tally.Times.of(Counted.SUMS, room.notCounted().size()))
                .build();
    }

    private static Optional<BigDecimal> limit(Facts facts, Organisation organisation, String name) {
        return facts.terms()
                .thresholds()
                .find(organisation.country(), name, facts.question().asOf());
    }
}
