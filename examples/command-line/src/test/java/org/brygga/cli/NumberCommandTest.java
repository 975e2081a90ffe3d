// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers are made from a day or from digits that are mostly 9. */
class NumberCommandTest {

    private static final String DAY = "2026-11-05";

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @Test
    void aValidNumberIsToldInFull() {
        assertThat(run("890201-9986\n", "SE", "personnummer", "--as-of", DAY)).isZero();

        assertThat(out)
                .hasToString("{\"input\":\"890201-9986\",\"valid\":true,\"normalized\":\"198902019986\","
                        + "\"birthDate\":\"1989-02-01\",\"kind\":\"personnummer\",\"advice\":[]}\n");
    }

    @Test
    void aRefusedNumberHasItsReasonAndIsNoError() {
        assertThat(run("99999994", "dk", "CVR")).isZero();

        assertThat(out)
                .hasToString("{\"input\":\"99999994\",\"valid\":false,\"reason\":\"check-digit\",\"advice\":[]}\n");
    }

    @Test
    void whatTheNumberDoesNotCarryIsLeftOut() {
        run("890260-9984", "SE", "personnummer", "--as-of", DAY);

        assertThat(answers().get(0).propertyNames()).containsExactly("input", "valid", "normalized", "kind", "advice");
    }

    @Test
    void aDNumberComesWithAnAdvice() {
        run("41011000051", "NO", "fodselsnummer", "--as-of", DAY);

        JsonNode answer = answers().get(0);
        assertThat(answer.get("birthDate").asString()).isEqualTo("1910-01-01");
        assertThat(answer.get("advice").get(0).get("code").asString()).isEqualTo("registration-date");
        assertThat(answer.get("advice").get(0).get("text").asString()).contains("registration");
    }

    @Test
    void theDayDecides() {
        run("01019010054", "NO", "fodselsnummer", "--as-of", "2031-12-31");
        run("01019010054", "NO", "fodselsnummer", "--as-of", "2032-01-01");

        assertThat(answers())
                .extracting(answer -> answer.get("valid").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void linesComeBackUnchangedAndInStep() {
        run(" 559999-9991\r\n\n559999\r9991\n\u0661\"\\\t\u0000\n  ", "SE", "organisationsnummer");

        assertThat(answers())
                .extracting(answer -> answer.get("input").asString())
                .containsExactly(" 559999-9991", "", "559999\r9991", "\u0661\"\\\t\u0000", "  ");
        assertThat(out.toString().lines()).hasSize(5);
    }

    @Test
    void lenientlySpacesArePassedOver() {
        run(" 559999 9991\n", "SE", "organisationsnummer", "--lenient");

        assertThat(answers().get(0).get("normalized").asString()).isEqualTo("5599999991");
    }

    @Test
    void specialNumbersAreAcceptedOnRequest() {
        run("01819010001\n01419010029\n", "NO", "fodselsnummer", "--accept", "synthetic,temporary", "--as-of", DAY);

        assertThat(answers())
                .extracting(answer -> answer.get("kind").asString())
                .containsExactly("tenor-synthetic", "h-number");
        assertThat(answers()).allMatch(answer -> answer.get("valid").asBoolean());
    }

    @Test
    void wrongUseIsAnsweredWithWhatIsKnown() {
        assertThat(run("", "FI", "hetu")).isEqualTo(2);
        assertThat(run("", "SE", "cpr")).isEqualTo(2);
        assertThat(run("", "SE", "personnummer", "--accept", "everything")).isEqualTo(2);
        assertThat(run("", "SE", "personnummer", "--as-of", "yesterday")).isEqualTo(2);

        assertThat(complaints.toString())
                .contains("DK, NO, SE", "organisationsnummer, personnummer, postnummer")
                .contains("replacement, synthetic, temporary");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aHundredThousandLinesGiveAsManyAnswers() {
        assertThat(run("559999-9991\n".repeat(100_000), "SE", "organisationsnummer"))
                .isZero();

        assertThat(out.toString().lines()).hasSize(100_000);
    }

    private List<JsonNode> answers() {
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private int run(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(new NumberCommand(in))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(complaints, true))
                .execute(arguments);
    }
}
