// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.brygga.country.universal.UniversalPack;
import org.brygga.finding.Severity;
import org.brygga.model.group.Attendance;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.programme.RoleProfileBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");
    private static final Locale FRENCH = Locale.FRENCH;
    private static final Code MOTHER = Code.of("NEIGHBOURHOOD_MOTHER");

    private final Labels labels = Labels.of(CountryPacks.load());

    @Test
    void namesTypesComponentsAndCodesInTheLanguage() {
        assertThat(labels.type("meeting-place", SWEDISH)).isEqualTo("Mötesplats");
        assertThat(labels.types("partnership", NYNORSK)).isEqualTo("Partnarskap");
        assertThat(labels.component("parties", SWEDISH)).isEqualTo("Parter");
        assertThat(labels.component("meetingPlaces", SWEDISH)).isEqualTo("Mötesplatser");
        assertThat(labels.code("partnership-form", Code.of("CITIZEN_PROMISE"), SWEDISH))
                .isEqualTo("Medborgarlöfte");
        assertThat(labels.severity(Severity.INFO, 1, Locale.ENGLISH)).isEqualTo("hint");
        assertThat(labels.severity(Severity.INFO, 2, Locale.ENGLISH)).isEqualTo("hints");
    }

    @Test
    void fallsBackFromNynorskToBokmaal() {
        Labels some = Labels.of(CountryPacks.of(
                new UniversalPack(), pack(Map.of("nb:code.tone.SOFT", "Myk", "en:code.tone.SOFT", "Soft"))));

        assertThat(some.code("tone", Code.of("SOFT"), NYNORSK)).isEqualTo("Myk");
        assertThat(some.code("tone", Code.of("SOFT"), SWEDISH)).isEqualTo("Soft");
    }

    @Test
    void fallsBackFromAnUnknownLanguageToEnglish() {
        assertThat(labels.type("grant", FRENCH)).isEqualTo("Grant");
        assertThat(labels.component("birthYear", FRENCH)).isEqualTo("Year of birth");
    }

    @Test
    void makesAWordWithoutALabelReadable() {
        assertThat(labels.code("organisation-kind", Code.of("HOUSING_CO_OP"), SWEDISH))
                .isEqualTo("Housing co op");
        assertThat(labels.component("favouriteColour", SWEDISH)).isEqualTo("Favourite colour");
        assertThat(labels.type("bus-stop", SWEDISH)).isEqualTo("Bus stop");
        assertThat(labels.code("organisation-kind", Code.of("_"), SWEDISH)).isEqualTo("_");
    }

    @Test
    void aMunicipalityNamesThingsItsOwnWay() {
        Labels both = Labels.of(
                CountryPacks.of(new UniversalPack(), pack(Map.of("sv:type.grant", "Slant", "sv:type.toy", "Leksak"))));

        assertThat(both.type("grant", SWEDISH)).isEqualTo("Slant");
        assertThat(both.type("toy", SWEDISH)).isEqualTo("Leksak");
        assertThat(both.type("group", SWEDISH)).isEqualTo("Grupp");
    }

    @Test
    void aLocalTitleIsAProperNameInEveryLanguage() {
        List<CountryPack> packs = new ArrayList<>(CountryPacks.load().list());
        packs.add(LocalTitles.MEDKVINNE);
        Labels local = Labels.of(CountryPacks.of(packs));

        assertThat(local.code("role", MOTHER, SWEDISH)).isEqualTo("Medkvinne");
        assertThat(local.code("role", MOTHER, Locale.ENGLISH)).isEqualTo("Medkvinne");
        assertThat(labels.code("role", MOTHER, SWEDISH)).isEqualTo("Stadsdelsmamma");
        assertThat(labels.code("role", MOTHER, NYNORSK)).isEqualTo("Bydelsmor");
        assertThat(LocalTitles.all()).extracting(CountryPack::id).doesNotHaveDuplicates();
    }

    @Test
    void aMunicipalityBringsItsOwnTitlesInAFile() throws IOException {
        LabelPack own = LabelPack.read(
                "harbour-town",
                "1",
                CountryPack.Layer.MUNICIPALITY,
                new StringReader(
                        "code.role.NEIGHBOURHOOD_MOTHER=Hamnmamma\nen.code.role.COORDINATOR=Harbour master\n"));
        Labels local = Labels.of(CountryPacks.of(new UniversalPack(), LocalTitles.BYDELSMOR, own));

        assertThat(local.code("role", MOTHER, Locale.ENGLISH)).isEqualTo("Hamnmamma");
        assertThat(local.code("role", Code.of("COORDINATOR"), Locale.ENGLISH)).isEqualTo("Harbour master");
        assertThat(local.code("role", Code.of("COORDINATOR"), SWEDISH)).isEqualTo("Koordinator");
        assertThatThrownBy(() -> LabelPack.of("x", "1", CountryPack.Layer.COUNTRY, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTitleOfAProgrammeComesBeforeAllOthers() {
        Programme programme = ProgrammeBuilder.builder()
                .roles(List.of(RoleProfileBuilder.builder()
                        .role(MOTHER)
                        .title("Kvartersmamma")
                        .build()))
                .build();

        assertThat(labels.title(MOTHER, programme, SWEDISH)).isEqualTo("Kvartersmamma");
        assertThat(labels.title(Code.of("COORDINATOR"), programme, SWEDISH)).isEqualTo("Koordinator");
        assertThat(labels.title(MOTHER, null, SWEDISH)).isEqualTo("Stadsdelsmamma");
    }

    @Test
    void listsWordsInTheOrderOfTheirLabels() {
        assertThat(labels.codes("variant-status", SWEDISH).values())
                .containsExactly("Avslutad", "Pilot", "Planerad", "Pågår");
        assertThat(labels.word(Attendance.Mark.LATE, Locale.ENGLISH)).isEqualTo("Late");
        assertThat(labels.word(Severity.ERROR, Locale.ENGLISH)).isEqualTo("Error");
    }

    @Test
    void fillsSentencesAndRefusesUnknownOnes() {
        assertThat(labels.sentence("check.place", Map.of("line", 3, "column", 14), SWEDISH))
                .isEqualTo("rad 3, kolumn 14");
        assertThatThrownBy(() -> labels.sentence("check.nonsense", Map.of(), SWEDISH))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No label has the key check.nonsense");
    }

    /** A municipal pack that brings labels and nothing else; a key is language, colon, label key. */
    private static CountryPack pack(Map<String, String> brought) {
        return new CountryPack() {
            @Override
            public String id() {
                return "harbour-town";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public Layer layer() {
                return Layer.MUNICIPALITY;
            }

            @Override
            public Optional<CountryCode> country() {
                return Optional.empty();
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of();
            }

            @Override
            public Words labels() {
                return (key, locale) -> Optional.ofNullable(brought.get(locale.getLanguage() + ":" + key));
            }
        };
    }
}
