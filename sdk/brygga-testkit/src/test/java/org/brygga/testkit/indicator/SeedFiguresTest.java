// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Tally;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.catalogue.StatedResults;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;

/** The numbers that the five documents print come out as they were printed, with what stood before them. */
class SeedFiguresTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Dataset dataset(SeedProgramme seed) throws IOException {
        try (InputStream stream = seed.open()) {
            return BRYGGA.read(stream, seed.fileName()).dataset();
        }
    }

    private static List<Figure> figures(SeedProgramme seed, String code, Question question) throws IOException {
        return Indicators.figures(
                code, Facts.of(dataset(seed), question, BRYGGA.packs().terms()));
    }

    private static List<Figure> stated(SeedProgramme seed, String code) throws IOException {
        return figures(seed, code, Question.everything(DAY)).stream()
                .filter(figure -> figure.stated() != null)
                .toList();
    }

    private static AbstractBigDecimalAssert<?> number(Tally tally) {
        assertThat(tally).isNotNull();
        return assertThat(tally.number());
    }

    @Test
    void sixtyOneWereTrained() throws IOException {
        Figure figure = stated(SeedProgramme.HELSINGBORG, "IND-TRN-1").get(0);

        assertThat(figure.value()).isEqualByComparingTo("61");
        assertThat(figure.numerator().counts()).isEqualTo(Counted.PERSONS);
        assertThat(figure.stated().source()).isNotNull();
    }

    @Test
    void fiftyEightOfSixtyOneWentOnToWorkOrStudies() throws IOException {
        Figure figure = stated(SeedProgramme.HELSINGBORG, "IND-TRN-2").get(0);

        number(figure.numerator()).isEqualByComparingTo("58");
        number(figure.denominator()).isEqualByComparingTo("61");
        assertThat(figure.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("95.1");
    }

    @Test
    void moreThanFifteenHundredWereReachedAndNobodySaysWhetherTheyArePersons() throws IOException {
        Figure figure = stated(SeedProgramme.HELSINGBORG, "IND-OUT-2").get(0);

        assertThat(figure.value()).isEqualByComparingTo("1500");
        assertThat(figure.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(figure.numerator().counts()).isEqualTo(Counted.NOT_STATED);
    }

    @Test
    void fourMeetingPlacesWork() throws IOException {
        assertThat(figures(SeedProgramme.HELSINGBORG, "IND-MPL-1", Question.everything(DAY)))
                .extracting(figure -> figure.value().intValueExact())
                .containsExactly(4, 4);
    }

    @Test
    void anUndatedNumberIsNoAnswerForAYear() throws IOException {
        Question year = Question.of(Period.parse("2025-01-01", "2025-12-31"), DAY);

        assertThat(figures(SeedProgramme.HELSINGBORG, "IND-TRN-1", year)).noneMatch(figure -> figure.value() != null);
        assertThat(figures(SeedProgramme.DENMARK, "IND-VOL-1", year)).noneMatch(figure -> figure.value() != null);
    }

    @Test
    void fourHundredAndFiftyAreActiveInAboutThirtySevenGroups() throws IOException {
        Figure perGroup = stated(SeedProgramme.DENMARK, "IND-VOL-2").get(0);

        assertThat(stated(SeedProgramme.DENMARK, "IND-VOL-1").get(0).value()).isEqualByComparingTo("450");
        assertThat(stated(SeedProgramme.DENMARK, "CTX-GRP-1").get(0).value()).isEqualByComparingTo("37");
        assertThat(perGroup.value().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("12.2");
        assertThat(perGroup.qualifier()).isEqualTo(Qualifier.APPROXIMATE);
    }

    @Test
    void thirtyFourVolunteersArePlannedInThreePhasesAndNoneIsReported() throws IOException {
        List<Figure> figures = figures(SeedProgramme.TROMSO, "IND-VOL-4", Question.everything(DAY));

        assertThat(figures)
                .extracting(figure -> figure.denominator().number().intValueExact())
                .containsExactlyInAnyOrder(14, 10, 10, 34);
        assertThat(figures).allMatch(figure -> figure.status() == Figure.Status.MISSING);
    }

    @Test
    void theGrantIsTwoHundredThousandKronerAndItsUseIsNotKnown() throws IOException {
        Figure figure = figures(SeedProgramme.TROMSO, "IND-ECO-1", Question.everything(DAY))
                .get(0);

        assertThat(figure.denominator()).isEqualTo(new Tally.Amount(new java.math.BigDecimal(200_000), "NOK"));
        assertThat(figure.value()).isNull();
    }

    @Test
    void hundredWereToBeReachedAndWhatCameOfItIsMissing() throws IOException {
        Figure figure = stated(SeedProgramme.TROMSO, "IND-OUT-3").get(0);

        number(figure.denominator()).isEqualByComparingTo("100");
        assertThat(figure.status()).isEqualTo(Figure.Status.MISSING);
    }

    @Test
    void thePlansAreOfTwelveAndOfTenSessions() throws IOException {
        number(stated(SeedProgramme.GOTHENBURG, "IND-ATT-4").get(0).denominator())
                .isEqualByComparingTo("12");
        number(stated(SeedProgramme.VASTERAS, "IND-ATT-4").get(0).denominator()).isEqualByComparingTo("12");
        number(stated(SeedProgramme.TROMSO, "IND-ATT-4").get(0).denominator()).isEqualByComparingTo("10");
    }

    @Test
    void fourteenAreasInTenMunicipalities() throws IOException {
        assertThat(stated(SeedProgramme.GOTHENBURG, "CTX-ARE-1").get(0).value()).isEqualByComparingTo("14");
        assertThat(stated(SeedProgramme.GOTHENBURG, "CTX-MUN-1").get(0).value()).isEqualByComparingTo("10");
    }

    @Test
    void contributionsThatNobodyValuedAreListed() throws IOException {
        for (SeedProgramme seed : List.of(SeedProgramme.GOTHENBURG, SeedProgramme.VASTERAS)) {
            assertThat(figures(seed, "IND-PAR-1", Question.everything(DAY)))
                    .hasSize(1)
                    .allMatch(figure -> figure.status() == Figure.Status.MISSING);
        }
    }

    @Test
    void theStatedResultsAreSound() throws IOException {
        assertThat(dataset(SeedProgramme.HELSINGBORG).all(Programme.class))
                .allSatisfy(programme -> assertThat(StatedResults.in(programme)).isEmpty());
    }
}
