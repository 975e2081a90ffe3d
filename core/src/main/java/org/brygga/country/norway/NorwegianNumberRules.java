// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import org.brygga.country.NumberFindings;
import org.brygga.country.norway.number.Fodselsnummer;
import org.brygga.country.norway.number.Organisasjonsnummer;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Norwegian numbers of organisations and persons, wherever they stand. */
final class NorwegianNumberRules {

    static final Rule<Organisation> ORGANISATION_NUMBER = Rule.error("NO-ORG-001")
            .title("A Norwegian organisation number (organisasjonsnummer) is one that can have been given")
            .text("The number is not a Norwegian organisation number.")
            .text("form", "A Norwegian organisation number has nine digits.")
            .text("check-digit", "The last digit does not fit the other digits of the organisation number.")
            .text("series", "A Norwegian organisation number begins with 8 or 9.")
            .text("special", "The organisation number is one that was made up for tests.")
            .fix("Look the organisation up in the register of Brønnøysund.")
            .source(
                    Confidence.VERIFIED,
                    "Brønnøysund Register Centre, the organisation number",
                    "https://www.brreg.no/english/coordination/number.html")
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .whereverItStands()
            .reads("registrations")
            .finds(NumberFindings.ofRegistrations(Organisasjonsnummer.KIND));

    static final Rule<HeldIdentifier> PERSONAL_NUMBER = Rule.error("NO-FNR-001")
            .title("A fødselsnummer or D-number is one that can have been given")
            .text("The number is neither a fødselsnummer nor a D-number.")
            .text("form", "A fødselsnummer or D-number has eleven digits.")
            .text("date", "Nobody can have this number: its date does not exist, lies ahead or has no century.")
            .text("check-digit", "The check digits do not fit the other digits of the number.")
            .text("special", "The number was made up for tests, or is a help number that stands in for another.")
            .fix("Ask for the number again. Often the year of birth, or nothing at all, is enough.")
            .source(
                    Confidence.VERIFIED,
                    "Norwegian Tax Administration, the national identity number and its change in 2032",
                    "https://www.skatteetaten.no/en/deling/opplysninger/folkeregisteropplysninger/pid/")
            .on(HeldIdentifier.class)
            .whereverItStands()
            .reads("kind", "value")
            .finds(NumberFindings.ofIdentifier(Fodselsnummer.KIND));

    private NorwegianNumberRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION_NUMBER, PERSONAL_NUMBER);
    }
}
