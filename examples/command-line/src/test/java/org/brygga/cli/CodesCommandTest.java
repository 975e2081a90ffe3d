// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @Test
    void aListOfADayIsPrintedAsCsv() {
        assertThat(run("codes", "SE", "municipality", "--on", "2024-01-01")).isZero();

        assertThat(out.toString().lines())
                .hasSize(291)
                .startsWith(
                        "code,name,validFrom,validTo,predecessors,successors,source",
                        "0114,Upplands Väsby,,,,,\"Statistics Sweden, counties and municipalities in numerical order\"");
    }

    @Test
    void withoutADayTheWholeHistoryIsPrinted() {
        assertThat(run("codes", "no", "municipality")).isZero();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("1902,Tromsø,,2019-12-31,,5401,"))
                .anyMatch(line -> line.startsWith("5401,Tromsø,2020-01-01,2023-12-31,1902,5501,"))
                .anyMatch(line ->
                        line.startsWith("1507,Ålesund,2020-01-01,2023-12-31,1504 1523 1529 1534 1546,1508 1580,"));
    }

    @Test
    void jsonHasTheSameColumns() {
        assertThat(run("codes", "DK", "region", "--on", "2024-01-01", "--format", "json"))
                .isZero();

        JsonNode codes = JsonMapper.shared().readTree(out.toString());
        assertThat(codes.size()).isEqualTo(5);
        assertThat(codes.get(0).get("code").asString()).isEqualTo("1081");
        assertThat(codes.get(0).propertyNames())
                .containsExactly("code", "name", "validFrom", "validTo", "predecessors", "successors", "source");
    }

    @Test
    void aDayWithoutCodesGivesAnEmptyList() {
        assertThat(run("codes", "DK", "region", "--on", "2000-01-01", "--format", "json"))
                .isZero();

        assertThat(JsonMapper.shared().readTree(out.toString()).isEmpty()).isTrue();
    }

    @Test
    void anUnknownCountryOrListIsAnsweredWithTheKnownOnes() {
        assertThat(run("codes", "FI", "municipality")).isEqualTo(2);
        assertThat(complaints.toString()).contains("DK, NO, SE");
        assertThat(run("codes", "DK", "county")).isEqualTo(2);
        assertThat(complaints.toString()).contains("municipality, region");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDayThatIsNoDayIsWrongUse() {
        assertThat(run("codes", "SE", "county", "--on", "yesterday")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
    }
}
