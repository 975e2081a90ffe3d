// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.CountryCode;

/**
 * What differs from country to country: names, words and codes. Places and family names are invented, given names are common,
 * so that nobody is meant.
 *
 * @param language of the majority
 * @param title what the women who carry the work are called
 * @param recordCheck how the record check is called
 * @param protectionMark a mark of the population register that hides where somebody is
 * @param quarters names of neighbourhoods
 * @param associations the first parts of names of associations
 * @param given names of women of the majority
 * @param families names of families of the majority
 */
public record Setting(
        CountryCode country,
        String currency,
        String zone,
        String language,
        String town,
        String title,
        String recordCheck,
        String protectionMark,
        List<String> quarters,
        List<String> associations,
        List<String> given,
        List<String> families) {

    private static final Setting SWEDEN = new Setting(
            CountryCode.of("SE"),
            "SEK",
            "Europe/Stockholm",
            "sv",
            "Lingontuna",
            "stadsdelsmamma",
            "SE_EXTRACT",
            "SE_SEKRETESSMARKERING",
            List.of(
                    "Lärkvången",
                    "Tallskiftet",
                    "Åkervinden",
                    "Slåttergläntan",
                    "Mossbrinken",
                    "Fjärilsgården",
                    "Ekotunet"),
            List.of("Grannmammorna", "Systrar i kvarteret", "Kvinnor bygger bro", "Mammor emellan"),
            List.of("Annika", "Birgitta", "Elin", "Karin", "Lena", "Maja", "Sara", "Åsa"),
            List.of("Lundåker", "Mossvik", "Tallgärde", "Ängslind", "Bergvret", "Åsbrink"));

    private static final Setting DENMARK = new Setting(
            CountryCode.of("DK"),
            "DKK",
            "Europe/Copenhagen",
            "da",
            "Bøgelykkestad",
            "bydelsmor",
            "BORNEATTEST",
            "DK_NAVNE_OG_ADRESSEBESKYTTELSE",
            List.of("Kløverlunden", "Rosenvænget", "Mågehaven", "Søvindparken", "Hyldetorvet", "Lærkebakken Øst"),
            List.of("Bydelens kvinder", "Mødre i bevægelse", "Broen mellem os", "Nabomødrene"),
            List.of("Anne", "Bente", "Hanne", "Kirsten", "Lone", "Mette", "Pernille", "Sofie"),
            List.of("Bøgvang", "Lyngtoft", "Mosehøj", "Rønnekær", "Åholmdal", "Skovbrink"));

    private static final Setting NORWAY = new Setting(
            CountryCode.of("NO"),
            "NOK",
            "Europe/Oslo",
            "nb",
            "Multevåg",
            "medkvinne",
            "NO_POLITIATTEST",
            "NO_FORTROLIG",
            List.of("Bjørkelia", "Måseholmen", "Lyngåsen", "Fjordgløtt", "Tindetunet", "Nordre Solhaug"),
            List.of("Nabokvinner", "Kvinnekraft i nord", "Medkvinner sammen", "Mødre på tunet"),
            List.of("Anne", "Berit", "Ingrid", "Kari", "Marit", "Ragnhild", "Silje", "Turid"),
            List.of("Fjelltun", "Granmyr", "Lyngvåg", "Nessholm", "Bjørkestø", "Solhaugen"));

    /** How many of a hundred have the language of the majority for their own. */
    private static final int MAJORITY = 15;

    /** Languages that are spoken in such neighbourhoods, with common given names of women. */
    private static final List<Tongue> TONGUES = List.of(
            new Tongue("so", List.of("Amina", "Fadumo", "Hodan", "Ifrah", "Nimco", "Sahra")),
            new Tongue("ar", List.of("Aya", "Fatima", "Huda", "Layla", "Mariam", "Zahra")),
            new Tongue("ti", List.of("Abeba", "Feven", "Helen", "Mehret", "Selam", "Yordanos")),
            new Tongue("fa", List.of("Azadeh", "Laleh", "Mina", "Nasrin", "Parisa", "Shirin")),
            new Tongue("ku", List.of("Berivan", "Dilan", "Hêvî", "Nazdar", "Rojin", "Zîlan")),
            new Tongue("tr", List.of("Ayşe", "Elif", "Emine", "Gülay", "Hatice", "Zeynep")),
            new Tongue("uk", List.of("Iryna", "Kateryna", "Nadiia", "Oksana", "Olena", "Svitlana")),
            new Tongue("ur", List.of("Asma", "Bushra", "Nadia", "Rabia", "Saima", "Uzma")));

    private static final List<String> FAMILIES = List.of(
            "Abdurenur",
            "Daarwali",
            "Farahsan",
            "Gebremiel",
            "Hadisani",
            "Karimzul",
            "Mahmudeen",
            "Nurvali",
            "Osmandahl",
            "Qasimir",
            "Rojhavin",
            "Shevlenka",
            "Tesfadom",
            "Yildıran",
            "Zamanoor");

    public Setting {
        quarters = List.copyOf(quarters);
        associations = List.copyOf(associations);
        given = List.copyOf(given);
        families = List.copyOf(families);
    }

    /**
     * The setting of a country.
     *
     * @throws IllegalArgumentException if no town can be made up there
     */
    public static Setting of(CountryCode country) {
        return Stream.of(SWEDEN, DENMARK, NORWAY)
                .filter(setting -> setting.country.equals(country))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Towns are made up in SE, DK and NO"));
    }

    boolean swedish() {
        return country.equals(SWEDEN.country);
    }

    /** The name of a neighbourhood; a number tells those apart that share a name. */
    String quarter(int number) {
        int round = number / quarters.size();
        return quarters.get(number % quarters.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    String association(int number) {
        return associations.get(number % associations.size()) + ", " + quarter(number);
    }

    Tongue tongue(Draw draw) {
        return draw.chance(MAJORITY) ? new Tongue(language, given) : draw.one(TONGUES);
    }

    PersonName name(Tongue tongue, Draw draw) {
        return PersonName.of(
                draw.one(tongue.given()) + " " + draw.one(tongue.tag().equals(language) ? families : FAMILIES));
    }

    /** A language and given names that are common among those who speak it. */
    record Tongue(String tag, List<String> given) {}
}
