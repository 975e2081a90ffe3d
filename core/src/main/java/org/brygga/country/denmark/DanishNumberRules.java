// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.util.List;
import java.util.Map;
import org.brygga.country.NumberFindings;
import org.brygga.country.denmark.number.Cpr;
import org.brygga.country.denmark.number.Cvr;
import org.brygga.country.number.NumberOptions;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Danish numbers of organisations and persons, wherever they stand. */
final class DanishNumberRules {

    private static final Rule.Judgement<HeldIdentifier> CPR = NumberFindings.ofIdentifier(Cpr.KIND);

    static final Rule<Organisation> ORGANISATION_NUMBER = Rule.error("DK-ORG-001")
            .title("A CVR number is one that can have been given")
            .text("The number is not a CVR number.")
            .text("form", "A CVR number has eight digits.")
            .text("check-digit", "The last digit does not fit the other digits of the CVR number.")
            .text("series", "A CVR number does not begin with 0.")
            .fix("Look the organisation up in the business register (CVR). A P-number belongs elsewhere.")
            .source(
                    Confidence.VERIFIED,
                    "Danish Business Authority, modulus 11 of the CVR number",
                    "https://erhvervsstyrelsen.dk/modulus_11")
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .whereverItStands()
            .reads("registrations")
            .finds(NumberFindings.ofRegistrations(Cvr.KIND));

    static final Rule<HeldIdentifier> PERSONAL_NUMBER = Rule.error("DK-CPR-001")
            .title("A CPR number is one that can have been given; modulus 11 does not decide")
            .text("The number is not a CPR number.")
            .text("form", "A CPR number has ten digits, with or without a hyphen before the last four.")
            .text("date", "Nobody can have this number: its date does not exist or lies ahead.")
            .text("special", "The number stands in for a CPR number (erstatningspersonnummer).")
            .text(
                    "modulus-11",
                    "The number does not fit modulus 11. Such numbers are issued since 1 October 2007 and are valid.")
            .fix("Ask for the number again if it is wrong; a number without modulus 11 is not.")
            .source(
                    Confidence.VERIFIED,
                    "The CPR office, personal numbers without check digit",
                    "https://cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/")
            .from("2007-10-01")
            .on(HeldIdentifier.class)
            .whereverItStands()
            .reads("kind", "value")
            .finds((identifier, context, hits) -> {
                CPR.judge(identifier, context, hits);
                if (Cpr.KIND.code().equals(identifier.kind())
                        && identifier.value() != null
                        && Cpr.KIND
                                .read(identifier.value().reveal(), context.asOf(), NumberOptions.LENIENT)
                                .advises(Cpr.WITHOUT_MODULUS_11)) {
                    hits.in("modulus-11").add(FieldPath.of("value"), Severity.INFO, Map.of());
                }
            });

    private DanishNumberRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION_NUMBER, PERSONAL_NUMBER);
    }
}
