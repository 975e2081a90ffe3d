// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import java.util.List;
import org.brygga.country.NumberFindings;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Finnish numbers of organisations and persons, wherever they stand. */
final class FinnishNumberRules {

    // region rule
    static final Rule<Organisation> ORGANISATION_NUMBER = Rule.error("FI-ORG-001")
            .title("A Finnish business ID (Y-tunnus) is one that can have been given")
            .text("The number is not a Y-tunnus.")
            .text("form", "A Y-tunnus has seven digits, a hyphen and a check digit.")
            .text("date", "This number is not given to anybody.")
            .text("check-digit", "The last digit does not fit the other digits of the Y-tunnus.")
            .fix("Look the organisation up in the business information system (ytj.fi).")
            .source(
                    Confidence.VERIFIED,
                    "Decree 598/1991 on the business ID, section 4",
                    "https://www.finlex.fi/fi/laki/alkup/1991/19910598")
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .whereverItStands()
            .reads("registrations")
            .finds(NumberFindings.ofRegistrations(YTunnus.KIND));
    // endregion

    static final Rule<HeldIdentifier> PERSONAL_NUMBER = Rule.error("FI-HET-001")
            .title("A Finnish personal identity code (henkilötunnus) is one that can have been given")
            .text("The number is not a henkilötunnus.")
            .text("form", "A henkilötunnus has six digits, a sign for the century, three digits and a check character.")
            .text(
                    "date",
                    "Nobody can have this number: its date does not exist or lies ahead, or its three digits are not given.")
            .text("check-digit", "The last character does not fit the digits of the henkilötunnus.")
            .text("series", "A letter stands for the century that is in use only since 2023.")
            .text("special", "The number is temporary and in no register.")
            .fix("Ask for the number again. Often the year of birth, or nothing at all, is enough.")
            .source(
                    Confidence.VERIFIED,
                    "Government decree 690/2022 on the population information system",
                    "https://www.finlex.fi/sv/laki/alkup/2022/20220690")
            .on(HeldIdentifier.class)
            .whereverItStands()
            .reads("kind", "value")
            .finds(NumberFindings.ofIdentifier(Hetu.KIND));

    private FinnishNumberRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION_NUMBER, PERSONAL_NUMBER);
    }
}
