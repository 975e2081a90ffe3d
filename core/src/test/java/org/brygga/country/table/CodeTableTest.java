// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTableTest {

    private static final CountryPacks PACKS = CountryPacks.load();
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 6, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "SE, municipality, 2002-06-01, 289",
        "SE, municipality, 2005-06-01, 290",
        "SE, municipality, 2024-06-01, 290",
        "SE, county, 1996-06-01, 24",
        "SE, county, 2024-06-01, 21",
        "DK, municipality, 2006-12-31, 0",
        "DK, municipality, 2024-06-01, 98",
        "DK, region, 2024-06-01, 5",
        "NO, municipality, 2016-06-01, 428",
        "NO, municipality, 2017-06-01, 426",
        "NO, municipality, 2019-06-01, 422",
        "NO, municipality, 2021-06-01, 356",
        "NO, municipality, 2024-06-01, 357",
        "NO, county, 2017-06-01, 19",
        "NO, county, 2019-06-01, 18",
        "NO, county, 2021-06-01, 11",
        "NO, county, 2024-06-01, 15"
    })
    void aDayHasAsManyCodesAsTheAgencyCounts(String country, String list, LocalDate day, int count) {
        assertThat(table(country, list).on(day)).hasSize(count);
    }

    @Test
    void tromsoKeepsItsIdentityThroughThreeCodes() {
        CodeTable norway = table("NO", "municipality");

        assertThat(codes(norway.follow("1902", IN_2019, IN_2024))).containsExactly("5501");
        assertThat(codes(norway.follow("5501", IN_2024, IN_2019))).containsExactly("1902");
        assertThat(codes(norway.follow("1902", IN_2019, IN_2021))).containsExactly("5401");
        assertThat(norway.valid("5401", IN_2021)).isTrue();
        assertThat(norway.valid("5401", IN_2024)).isFalse();
        assertThat(norway.follow("5501", IN_2019, IN_2024)).isEmpty();
    }

    @Test
    void aMergerAndASplitAreFollowedToEveryPart() {
        CodeTable norway = table("NO", "municipality");

        assertThat(codes(norway.follow("1534", IN_2019, IN_2024))).containsExactlyInAnyOrder("1508", "1580");
        assertThat(codes(norway.follow("1508", IN_2024, IN_2019)))
                .containsExactlyInAnyOrder("1504", "1523", "1529", "1534", "1546");
        assertThat(codes(norway.follow("1850", IN_2019, IN_2024))).containsExactlyInAnyOrder("1806", "1875");
        assertThat(codes(norway.follow("1103", IN_2024, IN_2019))).containsExactlyInAnyOrder("1103", "1141", "1142");
        assertThat(codes(norway.follow("1624", LocalDate.of(2017, 1, 1), IN_2024)))
                .containsExactly("5054");
    }

    @Test
    void aCodeThatStayedWhileItsAreaGrewIsInForceThroughout() {
        CodeTable norway = table("NO", "municipality");

        assertThat(norway.inForce("1103", Period.parse("2018", "2022"))).isTrue();
        assertThat(norway.inForce("5001", Period.parse("2018", ""))).isTrue();
        assertThat(norway.inForce("5501", Period.parse("2024", "2026"))).isTrue();
        assertThat(norway.inForce("5501", Period.parse("2023", "2024"))).isFalse();
        assertThat(norway.inForce("5501", null)).isTrue();
        assertThat(norway.inForce("9999", null)).isFalse();
    }

    @Test
    void whatLiesBeforeTheListIsNotJudged() {
        assertThat(table("NO", "municipality").inForce("1723", Period.parse("1990", "2011")))
                .isTrue();
        assertThat(table("DK", "municipality").inForce("0101", Period.parse("2000", "2010")))
                .isTrue();
        assertThat(table("DK", "municipality").inForce("0999", Period.parse("2000", "2010")))
                .isFalse();
    }

    @Test
    void leadingZerosAreKept() {
        CodeTable sweden = table("SE", "municipality");

        assertThat(sweden.find("0114", IN_2024)).map(CodeEntry::name).contains("Upplands Väsby");
        assertThat(sweden.find("114", IN_2024)).isEmpty();
        assertThat(table("DK", "municipality").find("101", IN_2024)).hasValueSatisfying(copenhagen -> {
            assertThat(copenhagen.code()).isEqualTo("0101");
            assertThat(copenhagen.name()).isEqualTo("København");
        });
        assertThat(table("NO", "county").find("03", IN_2024))
                .map(CodeEntry::name)
                .contains("Oslo");
    }

    @Test
    void municipalitiesSpreadOverTheCountiesAsPublished() {
        Map<String, Long> sweden = table("SE", "municipality").on(IN_2024).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.code().substring(0, 2), TreeMap::new, Collectors.counting()));

        assertThat(sweden)
                .hasToString("{01=26, 03=8, 04=9, 05=13, 06=13, 07=8, 08=12, 09=1, 10=5, 12=33, 13=6, 14=49, 17=16,"
                        + " 18=12, 19=10, 20=15, 21=10, 22=7, 23=8, 24=15, 25=14}");
        assertThat(sweden.keySet())
                .isEqualTo(Set.copyOf(codes(table("SE", "county").on(IN_2024))));
        assertThat(codes(table("DK", "region").on(IN_2024))).containsExactly("1081", "1082", "1083", "1084", "1085");
        assertThat(table("NO", "municipality").on(IN_2024))
                .extracting(entry -> entry.code().substring(0, 2))
                .hasSameElementsAs(codes(table("NO", "county").on(IN_2024)));
        assertThat(table("NO", "municipality").on(IN_2021))
                .extracting(entry -> entry.code().substring(0, 2))
                .hasSameElementsAs(codes(table("NO", "county").on(IN_2021)));
    }

    @Test
    void theMunicipalitiesOfTheProgrammesHaveTheirCodes() {
        assertThat(Stream.of("1480", "1980", "1283")
                        .map(code -> table("SE", "municipality").find(code, IN_2024))
                        .map(found -> found.orElseThrow().name()))
                .containsExactly("Göteborg", "Västerås", "Helsingborg");
    }

    @Test
    void hebyChangedItsCountyAndKnivstaLeftUppsala() {
        CodeTable sweden = table("SE", "municipality");

        assertThat(codes(sweden.follow("1917", LocalDate.of(2006, 12, 31), IN_2024)))
                .containsExactly("0331");
        assertThat(codes(sweden.follow("0380", LocalDate.of(2002, 12, 31), IN_2024)))
                .containsExactlyInAnyOrder("0330", "0380");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyPredecessorAndSuccessorResolvesBothWays(CodeTable table) {
        for (CodeEntry entry : table.all()) {
            assertThat(codes(table.successors(entry))).containsExactlyElementsOf(entry.successors());
            assertThat(codes(table.predecessors(entry))).containsExactlyElementsOf(entry.predecessors());
            assertThat(table.successors(entry))
                    .allSatisfy(next -> assertThat(table.predecessors(next)).contains(entry));
            assertThat(table.predecessors(entry))
                    .allSatisfy(last -> assertThat(table.successors(last)).contains(entry));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCodeHasTwoLinesOnTheSameDay(CodeTable table) {
        for (CodeEntry entry : table.all()) {
            Stream.of(entry.validFrom(), entry.validTo())
                    .filter(day -> day != null)
                    .forEach(day -> assertThat(table.history(entry.code()))
                            .filteredOn(line -> line.holdsOn(day))
                            .containsExactly(entry));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "broken-field.csv, line 3",
        "broken-day.csv, line 2",
        "broken-overlap.csv, line 4",
        "broken-order.csv, line 3"
    })
    void aLineThatCannotBeReadStopsTheProgramAndIsNamed(String file, String line) {
        CodeTable broken = CodeTable.beside(CodeTableTest.class, file, "TEST");

        assertThatIllegalStateException()
                .isThrownBy(() -> broken.on(IN_2024))
                .withMessageContaining(file)
                .withMessageContaining(line);
    }

    private static Stream<CodeTable> tables() {
        return PACKS.list().stream().flatMap(pack -> pack.codeLists().values().stream());
    }

    private static CodeTable table(String country, String list) {
        return PACKS.find(CountryCode.of(country)).orElseThrow().codeLists().get(list);
    }

    private static List<String> codes(List<CodeEntry> entries) {
        return entries.stream().map(CodeEntry::code).toList();
    }
}
