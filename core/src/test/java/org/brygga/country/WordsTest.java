// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.FindingFactory;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.RuleCode;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.value.Code;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Grant GRANT = GrantBuilder.builder().id("helse").build();
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");

    private final CountryPacks packs = CountryPacks.load();

    @Test
    void fillsTheTextOfAFindingInTheLanguage() {
        Finding finding = finding("NO-DAM-003", Map.of("report", Code.of("FINAL"), "due", LocalDate.of(2024, 6, 1)));

        assertThat(finding.text()).contains("was due on 1 June 2024");
        assertThat(said(finding, NYNORSK).text()).contains("hadde frist 1. juni 2024");
    }

    @Test
    void saysTheCaseAtHandInTheLanguage() {
        Finding finding = finding("NO-DAM-002", Map.of(Hits.CASE, "amount", "least", 40_000, "most", 400_000));

        assertThat(finding.text()).isEqualTo("The amount is outside NOK 40,000 to 400,000.");
        assertThat(said(finding, DANISH).text()).isEqualTo("Beløbet ligger uden for 40.000 til 400.000 norske kroner.");
    }

    @Test
    void fillsTheAdviceOfAFindingInTheLanguage() {
        Finding finding = finding("COM-SHP-Size", Map.of("max", 2000));

        assertThat(finding.fix()).isEqualTo("Shorten the text to at most 2,000 characters.");
        assertThat(said(finding, Locale.FRENCH).fix()).isEqualTo(finding.fix());
        assertThat(said(finding, DANISH).fix()).isEqualTo("Forkort teksten til højst 2.000 tegn.");
    }

    @Test
    void nynorskFallsBackToBokmaalAndNotTheOtherWayRound() {
        Words bokmaal = only("nb");
        Words nynorsk = only("nn");

        assertThat(bokmaal.nearest("key", NYNORSK)).contains("ord");
        assertThat(bokmaal.nearest("key", Locale.forLanguageTag("no"))).contains("ord");
        assertThat(bokmaal.nearest("key", Locale.forLanguageTag("sv"))).isEmpty();
        assertThat(nynorsk.nearest("key", Locale.forLanguageTag("nb"))).isEmpty();
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        Finding finding = finding("COM-PSH-001", Map.of());

        assertThat(said(finding, Locale.FRENCH))
                .isEqualTo(new Words.FindingWords(finding.title(), finding.text(), finding.fix()));
    }

    private Finding finding(String code, Map<String, Object> arguments) {
        RuleEntry entry = entry(code);
        return new FindingFactory(packs.rules())
                .make(entry, entry.severity(), GRANT, Dataset.only(GRANT), FieldPath.ROOT, List.of(), arguments);
    }

    private Words.FindingWords said(Finding finding, Locale locale) {
        return packs.words().of(finding, entry(finding.code().text()), locale);
    }

    private RuleEntry entry(String code) {
        return packs.rules().entry(RuleCode.of(code)).orElseThrow();
    }

    private static Words only(String language) {
        return (key, locale) -> locale.getLanguage().equals(language) ? Optional.of("ord") : Optional.empty();
    }
}
