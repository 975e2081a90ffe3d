// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.brygga.indicator.catalogue.Asked.IN_2026;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.country.Words;
import org.brygga.country.universal.UniversalPack;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Question;
import org.brygga.indicator.Unit;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.IndicatorResultBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    private static final Words LABELS = new UniversalPack().labels();

    @Test
    void thereAreThirtySevenFoundByTheirCodes() {
        List<String> codes = Indicators.all().stream().map(Indicator::code).toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                named("ATT", 4),
                                named("CMP", 2),
                                named("TRN", 2),
                                named("VOL", 4),
                                named("OUT", 5),
                                named("LAN", 2),
                                named("TOP", 1),
                                named("MPL", 2),
                                named("ARE", 1),
                                named("TRU", 1),
                                named("HLP", 1),
                                named("GOA", 2),
                                named("PAR", 3),
                                named("ECO", 6),
                                named("EU", 1))
                        .flatMap(some -> some)
                        .toList())
                .hasSize(37)
                .allSatisfy(code -> assertThat(Indicators.find(code)).isPresent());
        assertThat(Indicators.find("IND-NONE-1")).isEmpty();
    }

    private static Stream<String> named(String theme, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "IND-" + theme + "-" + number);
    }

    @Test
    void onlyTheAttendanceOfAPersonIsInternalAndNeverAmongTheFiguresForAll() {
        assertThat(Indicators.all().stream().filter(Indicator::internal).map(Indicator::code))
                .containsExactly("IND-ATT-2");
        assertThat(Indicators.figures(Asked.dataset(List.of()), IN_2026, Asked.TERMS))
                .extracting(Figure::code)
                .doesNotContain("IND-ATT-2");
    }

    @Test
    void everyIndicatorThatCountsPersonsFromRecordsIsGuarded() {
        assertThat(Indicators.all())
                .filteredOn(one -> one.numerator() == Counted.PERSONS || one.denominator() == Counted.PERSONS)
                .filteredOn(one -> !List.of("IND-OUT-2", "IND-OUT-3").contains(one.code()))
                .allMatch(Indicator::guarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void everyDefinitionAndEveryWordOfAFigureIsSaidInTheLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> there = LABELS.keys(locale).stream()
                .filter(key -> key.startsWith("indicator.") || key.startsWith("figure."))
                .filter(key -> !key.startsWith("figure.basis."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).containsExactlyElementsOf(wanted());
        assertThat(there)
                .allSatisfy(key -> assertThat(LABELS.find(key, locale).orElse(""))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("\uFFFD", "\u00C3", "\u00C2", "\\"));
    }

    private static Set<String> wanted() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(Indicators.all().stream(), Indicators.context().stream())
                .forEach(indicator -> Arrays.stream(Indicator.Word.values())
                        .filter(word -> word != Indicator.Word.DENOMINATOR || indicator.denominator() != null)
                        .forEach(word -> keys.add(indicator.key(word))));
        add(keys, "aside", Aside.What.values());
        add(keys, "figure-status", Figure.Status.values());
        add(keys, "unit", Unit.values());
        add(keys, "counted", Counted.values());
        add(keys, "dimension", Part.Dimension.values());
        return keys;
    }

    private static void add(Set<String> keys, String list, Enum<?>[] words) {
        Arrays.stream(words).forEach(word -> keys.add("figure." + list + "." + word.name()));
    }

    private static Figure places(Question question, int count) {
        List<org.brygga.model.value.Aggregate> places = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            places.add(MeetingPlaceBuilder.builder()
                    .id("m" + number)
                    .area(question.area())
                    .status(Code.of("ACTIVE"))
                    .build());
        }
        return Asked.all("IND-MPL-1", question, places.toArray(org.brygga.model.value.Aggregate[]::new))
                .get(0);
    }

    private static final Question NORTH = IN_2026.inArea(Ref.of("area", "north"));
    private static final Question SOUTH = IN_2026.inArea(Ref.of("area", "south"));

    @Test
    void partsMakeTheWholeAndAMissingPartMakesItMissing() {
        Figure whole = Together.of(List.of(places(NORTH, 2), places(SOUTH, 3)), IN_2026);

        assertThat(whole.value()).isEqualByComparingTo("5");
        assertThat(whole.question()).isEqualTo(IN_2026);
        assertThat(whole.trace().facts()).hasSize(3);
        assertThat(Together.of(List.of(places(NORTH, 2), places(SOUTH, 0)), IN_2026)
                        .status())
                .isEqualTo(Figure.Status.MISSING);
    }

    @Test
    void figuresThatDoNotAddUpAreNotPutTogether() {
        Figure gap = Asked.all("IND-LAN-2", IN_2026).get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> Together.of(List.of(gap, gap), IN_2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Together.of(
                        List.of(places(NORTH, 2), Asked.all("IND-OUT-1", SOUTH).get(0)), IN_2026));
        assertThatIllegalArgumentException().isThrownBy(() -> Together.of(List.of(), IN_2026));
    }

    @Test
    void anAreaAndOneBeneathItOverlapAndSoDoTheCountryAndAPart() {
        Dataset dataset = Asked.dataset(List.of(
                AreaBuilder.builder().id("north").build(),
                AreaBuilder.builder().id("south").build(),
                AreaBuilder.builder()
                        .id("quarter")
                        .parent(Ref.of("area", "north"))
                        .build()));
        Question quarter = IN_2026.inArea(Ref.of("area", "quarter"));
        Question before = NORTH.in(Period.parse("2025-01-01", "2025-12-31"));

        assertThat(Together.overlaps(List.of(NORTH, SOUTH, before), dataset)).isEmpty();
        assertThat(Together.overlaps(List.of(NORTH, SOUTH, quarter), dataset))
                .containsExactly(new Together.Overlap(NORTH, quarter));
        assertThat(Together.overlaps(List.of(SOUTH, IN_2026), dataset)).hasSize(1);
    }

    private static IndicatorResult result(String indicator, long value, Integer of, IndicatorResult.Measure measure) {
        return IndicatorResultBuilder.builder()
                .indicator(Code.of(indicator))
                .value(new Quantity(BigDecimal.valueOf(value), Quantity.Qualifier.EXACT, null, null))
                .denominator(of == null ? null : Quantity.exactly(of, "PERSON"))
                .measure(measure)
                .build();
    }

    @Test
    void aPartIsNotMoreThanItsWholeAndAWholeIsNotNothing() {
        assertThat(StatedResults.of(result("TRANSITION", 62, 61, IndicatorResult.Measure.PERSONS)))
                .containsExactly(StatedResults.Flaw.PART_ABOVE_WHOLE);
        assertThat(StatedResults.of(result("TRANSITION", 0, 0, IndicatorResult.Measure.PERSONS)))
                .containsExactly(StatedResults.Flaw.WHOLE_IS_ZERO);
        assertThat(StatedResults.of(result("TRANSITION", 58, 61, IndicatorResult.Measure.PERSONS)))
                .isEmpty();
    }

    @Test
    void contactsAreNotPersons() {
        assertThat(StatedResults.of(result("REACH", 5, null, IndicatorResult.Measure.CONTACTS)))
                .containsExactly(StatedResults.Flaw.TIMES_AS_PERSONS);
        assertThat(StatedResults.in(ProgrammeBuilder.builder()
                        .results(List.of(
                                result("CONTACTS", 5, null, IndicatorResult.Measure.CONTACTS),
                                result("REACH", 5, null, IndicatorResult.Measure.VISITS)))
                        .build()))
                .containsExactly(new StatedResults.Found(1, StatedResults.Flaw.TIMES_AS_PERSONS));
    }
}
