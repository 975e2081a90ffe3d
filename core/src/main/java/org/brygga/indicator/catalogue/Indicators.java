// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.indicator.agreement.AidIndicators;
import org.brygga.indicator.agreement.ContributionIndicators;
import org.brygga.indicator.agreement.CostIndicators;
import org.brygga.indicator.agreement.FunderIndicators;
import org.brygga.indicator.agreement.GoalIndicators;
import org.brygga.indicator.agreement.GrantIndicators;
import org.brygga.indicator.agreement.MeasureIndicators;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.group.AttendanceIndicators;
import org.brygga.indicator.group.CompletionIndicators;
import org.brygga.indicator.group.TrustIndicators;
import org.brygga.indicator.outreach.AreaIndicators;
import org.brygga.indicator.outreach.OutreachIndicators;
import org.brygga.indicator.outreach.PlaceIndicators;
import org.brygga.indicator.outreach.ReachIndicators;
import org.brygga.indicator.outreach.TopicIndicators;
import org.brygga.indicator.people.LanguageIndicators;
import org.brygga.indicator.people.RecruitmentIndicators;
import org.brygga.indicator.people.TrainingIndicators;
import org.brygga.indicator.people.VolunteerIndicators;

/** Every indicator that the library knows, and the way to their figures. */
public final class Indicators {

    private static final List<Computed> ALL = Stream.of(
                    AttendanceIndicators.all(),
                    CompletionIndicators.all(),
                    TrustIndicators.all(),
                    TrainingIndicators.all(),
                    VolunteerIndicators.all(),
                    RecruitmentIndicators.all(),
                    LanguageIndicators.all(),
                    OutreachIndicators.all(),
                    ReachIndicators.all(),
                    TopicIndicators.all(),
                    PlaceIndicators.all(),
                    AreaIndicators.all(),
                    GoalIndicators.all(),
                    MeasureIndicators.all(),
                    ContributionIndicators.all(),
                    GrantIndicators.all(),
                    CostIndicators.all(),
                    AidIndicators.all(),
                    FunderIndicators.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(computed -> computed.indicator().code()))
            .toList();

    private Indicators() {}

    /** The indicators, by code. */
    public static List<Indicator> all() {
        return ALL.stream().map(Computed::indicator).toList();
    }

    /** How far organisations reach: not results of the work, and reported beside them. */
    public static List<Indicator> context() {
        return ContextFigures.ALL.stream().map(Computed::indicator).toList();
    }

    /** The indicator with a code; empty if there is none. */
    public static Optional<Indicator> find(String code) {
        return known().map(Computed::indicator)
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The figures of every indicator that is not internal, by code; the records are gone through once. */
    public static List<Figure> figures(Dataset dataset, Question question, Terms terms) {
        return figures(Facts.of(dataset, question, terms));
    }

    /** The figures of every indicator that is not internal, from records that were gone through already. */
    public static List<Figure> figures(Facts facts) {
        return ALL.stream()
                .filter(computed -> !computed.indicator().internal())
                .flatMap(computed -> computed.figures(facts).stream())
                .toList();
    }

    /**
     * The figures of one indicator, also of an internal one.
     *
     * @throws NoSuchElementException if no indicator has the code
     */
    public static List<Figure> figures(String code, Facts facts) {
        return known().filter(computed -> computed.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no indicator with this code"))
                .figures(facts);
    }

    private static Stream<Computed> known() {
        return Stream.concat(ALL.stream(), ContextFigures.ALL.stream());
    }
}
