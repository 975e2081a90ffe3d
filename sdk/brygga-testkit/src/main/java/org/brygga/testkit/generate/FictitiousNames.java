// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.brygga.model.personal.PersonName;

/** Invented names: places that no map has and family names that are no names, so that nobody is meant. */
final class FictitiousNames {

    private static final List<String> GIVEN = List.of(
            "Alvira",
            "Bentesse",
            "Caluma",
            "Dilaneh",
            "Ebbara",
            "Fahima-Lo",
            "Gunvira",
            "Hodanna",
            "Inglis",
            "Jorunna",
            "Karisme",
            "Leylani",
            "Maroosa",
            "Nimcara",
            "Oddvera",
            "Parisette",
            "Qamaria",
            "Rowshana",
            "Sålvi",
            "Yordana");
    private static final List<String> FAMILY = List.of(
            "Almviken",
            "Bergsalar",
            "Dunkelå",
            "Eketjärn",
            "Fjordhavn",
            "Granmyrlien",
            "Havsbrynet",
            "Kvistøy",
            "Lyngtorpet",
            "Mossebæk",
            "Nattsjö",
            "Regnbuehøj",
            "Snöstigen",
            "Tidevannet",
            "Ulvegløgg",
            "Vinterbrua");
    private static final List<String> CITIES = List.of(
            "Nordvalla",
            "Söderkulle",
            "Ænghavn",
            "Tjärnstad",
            "Bjerkefjord",
            "Solbruk",
            "Mølleborg",
            "Granfors",
            "Lyngby Å",
            "Ravnvåg");
    private static final List<String> QUARTERS = List.of(
            "Lärkängen",
            "Måsholmen",
            "Rosenhøj",
            "Svartdal",
            "Klockberget",
            "Tøyterrassen",
            "Björkhagen Östra",
            "Havnegården");
    private static final List<String> ASSOCIATIONS = List.of(
            "Mødre i Bevægelse",
            "Grannmammorna",
            "Kvinnekraft",
            "Systrar i Kvarteret",
            "Broen Mellem Os",
            "Nabokvinner");

    private FictitiousNames() {}

    static PersonName person(SplittableRandom random) {
        return PersonName.of(one(GIVEN, random) + " " + one(FAMILY, random));
    }

    static String city(Neighbourhood place) {
        return of(CITIES, place);
    }

    static String quarter(Neighbourhood place) {
        return of(QUARTERS, place);
    }

    static String association(Neighbourhood place) {
        return of(ASSOCIATIONS, place) + " i " + quarter(place);
    }

    static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String of(List<String> names, Neighbourhood place) {
        return names.get((int) Math.floorMod(place.number() * 7 + place.seed(), (long) names.size()));
    }
}
