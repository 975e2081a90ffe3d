// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.brygga.country.CountryPacks;
import org.brygga.country.denmark.number.Cpr;

class NumberKindPropertyTest {

    private static final List<NumberKind> KINDS = CountryPacks.load().numbers();

    /** Every ending of a beginning, so that the right check digits are always among them. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aSecondSlowReadingAgrees(
            @ForAll("kinds") NumberKind kind, @ForAll("parts") NumberParts parts, @ForAll("days") LocalDate asOf) {
        parts.numbers(kind).forEach(text -> {
            Optional<NaiveNumbers.Accepted> expected = naive(kind, text, asOf);
            NumberReading reading = kind.read(text, asOf);

            assertThat(reading.normalised()).isEqualTo(expected.map(NaiveNumbers.Accepted::normalised));
            assertThat(reading.birthDate()).isEqualTo(expected.flatMap(NaiveNumbers.Accepted::born));
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aChangedLastDigitIsNoticed(
            @ForAll("kinds") NumberKind kind, @ForAll("parts") NumberParts parts, @ForAll("days") LocalDate asOf) {
        Assume.that(kind != Cpr.KIND && !kind.word().equals("postnummer"));

        valid(kind, parts, asOf).forEach(text -> {
            char last = text.charAt(text.length() - 1);
            for (char other = '0'; other <= '9'; other++) {
                if (other != last) {
                    assertThat(kind.read(text.substring(0, text.length() - 1) + other, asOf))
                            .isEqualTo(NumberReading.refused(Refusal.CHECK_DIGIT));
                }
            }
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void itsOwnFormsReadTheSame(
            @ForAll("kinds") NumberKind kind, @ForAll("parts") NumberParts parts, @ForAll("days") LocalDate asOf) {
        List<String> valid = valid(kind, parts, asOf);
        Statistics.collect(valid.isEmpty() ? "none" : kind.word());

        valid.forEach(text -> {
            NumberReading reading = kind.read(text, asOf);

            assertThat(kind.read(reading.normalised().orElseThrow(), asOf)).isEqualTo(reading);
            assertThat(kind.read(reading.formatted().orElseThrow(), asOf)).isEqualTo(reading);
        });
        Statistics.coverage(
                coverage -> KINDS.forEach(each -> coverage.check(each.word()).count(count -> count > 10)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void lenientlyANumberIsFoundAmongSpacesAndDashes(
            @ForAll("kinds") NumberKind kind,
            @ForAll("parts") NumberParts parts,
            @ForAll("days") LocalDate asOf,
            @ForAll("fillers") List<Character> fillers) {
        valid(kind, parts, asOf).forEach(text -> {
            StringBuilder loose = new StringBuilder();
            for (int position = 0; position < text.length(); position++) {
                boolean wide = position % 2 == 0;
                loose.append((char) (text.charAt(position) + (wide ? 0xFEE0 : 0)));
                loose.append(position < fillers.size() ? fillers.get(position) : "");
            }

            assertThat(kind.read(loose, asOf, NumberOptions.LENIENT)).isEqualTo(kind.read(text, asOf));
        });
    }

    @Property(tries = 1000)
    void anyTextHasAnAnswerAndAtMostOneReason(
            @ForAll("kinds") NumberKind kind,
            @ForAll("texts") String text,
            @ForAll("days") LocalDate asOf,
            @ForAll boolean lenient,
            @ForAll Set<Refusal> wanted) {
        EnumSet<Refusal> special = EnumSet.of(Refusal.SYNTHETIC, Refusal.TEMPORARY, Refusal.REPLACEMENT);
        special.retainAll(wanted);
        NumberReading reading = kind.read(text, asOf, new NumberOptions(lenient, special));

        assertThat(reading.valid()).isEqualTo(reading.refusal().isEmpty());
        assertThat(reading.valid()).isEqualTo(reading.normalised().isPresent());
        assertThat(reading.normalised().orElse("")).matches("[0-9]*");
        if (text.length() > NumberText.LONGEST) {
            assertThat(reading.refusal()).hasValue(Refusal.LENGTH);
        }
        if (reading.normalised().isPresent()) {
            assertThat(reading.toString()).doesNotContain(reading.normalised().get());
        }
    }

    @Provide
    Arbitrary<NumberKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> edges = Arbitraries.of(
                LocalDate.of(2021, 11, 15),
                LocalDate.of(2021, 11, 16),
                LocalDate.of(2031, 12, 31),
                LocalDate.of(2032, 1, 1));
        long first = LocalDate.of(1995, 1, 1).toEpochDay();
        long last = LocalDate.of(2045, 1, 1).toEpochDay();
        return Arbitraries.oneOf(edges, Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay));
    }

    @Provide
    Arbitrary<NumberParts> parts() {
        Arbitrary<Integer> days = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 40, 60), Arbitraries.integers().between(0, 31))
                .as(Integer::sum);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("", "", "", "16", "17", "18", "19", "20", "21"),
                        Arbitraries.of("", "-", "+"))
                .as(NumberParts::new);
    }

    @Provide
    Arbitrary<List<Character>> fillers() {
        return Arbitraries.of(' ', '-', '\u00A0', '\u2009', '\u2013', '\u2212', '\u3000')
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near =
                Arbitraries.strings().withChars("0123456789-+ \u2013\uFF11Aå\0").ofMaxLength(34);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), near);
    }

    private static List<String> valid(NumberKind kind, NumberParts parts, LocalDate asOf) {
        return parts.numbers(kind).stream()
                .filter(text -> text.indexOf(' ') < 0)
                .filter(text -> naive(kind, text, asOf).isPresent())
                .toList();
    }

    private static Optional<NaiveNumbers.Accepted> naive(NumberKind kind, String text, LocalDate asOf) {
        return switch (kind.word()) {
            case "personnummer" -> NaiveNumbers.personnummer(text, asOf);
            case "organisationsnummer" -> NaiveNumbers.organisationsnummer(text, asOf);
            case "postnummer" -> NaiveNumbers.postnummer(text);
            case "cpr" -> NaiveNumbers.cpr(text, asOf);
            case "cvr" -> NaiveNumbers.mod11(text, "[1-9]\\d{7}", 2, 7, 6, 5, 4, 3, 2);
            case "organisasjonsnummer" -> NaiveNumbers.mod11(text, "[89]\\d{8}", 3, 2, 7, 6, 5, 4, 3, 2);
            case "fodselsnummer" -> NaiveNumbers.fodselsnummer(text, asOf);
            default -> throw new AssertionError("No second reading of " + kind.word());
        };
    }
}
