// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.country.NumberFindings;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.sweden.number.Organisationsnummer;
import org.brygga.country.sweden.number.Personnummer;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Swedish numbers of organisations and persons, wherever they stand. */
final class SwedishNumberRules {

    /** The groups in which numbers of a legal form begin; the form says more than the kind of organisation. */
    private static final Map<String, String> GROUPS_OF_FORM = Map.of(
            "LIMITED_COMPANY", "5",
            "ECONOMIC_ASSOCIATION", "7",
            "NON_PROFIT_ASSOCIATION", "8",
            "ASSOCIATION", "78",
            "FOUNDATION", "8");

    private static final Map<String, String> GROUPS_OF_KIND = Map.of(
            "MUNICIPALITY", "2",
            "REGION", "2",
            "STATE_AUTHORITY", "2",
            "POLICE", "2",
            "COUNTY_ADMIN_BOARD", "2",
            "FOUNDATION", "8");

    static final Rule<Organisation> ORGANISATION_NUMBER = Rule.error("SE-ORG-001")
            .title("A Swedish organisation number (organisationsnummer) is one that can have been given")
            .text("The number is not a Swedish organisation number.")
            .text(
                    "form",
                    "A Swedish organisation number has ten digits, with or without a hyphen before the last four.")
            .text("date", "The number is neither that of an organisation nor the personal number of a sole trader.")
            .text("check-digit", "The check digit does not fit the other digits of the organisation number.")
            .text("series", "The third digit of a Swedish organisation number is at least 2.")
            .fix("Compare the number with the certificate of registration, digit by digit.")
            .source(Confidence.VERIFIED, SwedishSources.ORGANISATION_NUMBER, SwedishSources.ORGANISATION_NUMBER_URL)
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .whereverItStands()
            .reads("registrations")
            .finds(NumberFindings.ofRegistrations(Organisationsnummer.KIND));

    static final Rule<Organisation> NUMBER_FITS_KIND = Rule.warning("SE-ORG-002")
            .title("The first digit of an organisation number fits the kind of organisation")
            .text("The organisation number begins with {digit}, which is the group of another kind of organisation.")
            .fix(
                    "Compare the number with the certificate of registration, and look at the kind and the legal form again.")
            .source(Confidence.VERIFIED, SwedishSources.ORGANISATION_NUMBER, SwedishSources.ORGANISATION_NUMBER_URL)
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .whereverItStands()
            .reads("registrations", "kind", "legalForm")
            .finds((organisation, context, hits) -> {
                Optional<String> groups = groups(organisation);
                Each.of(
                        organisation.registrations(),
                        "registrations",
                        RegistrationNumber::kind,
                        (registration, path) -> group(registration, context.asOf())
                                .filter(digit ->
                                        groups.isPresent() && !groups.get().contains(digit.toString()))
                                .ifPresent(digit -> hits.add(path.child("number"), Map.of("digit", digit))));
            });

    static final Rule<HeldIdentifier> PERSONAL_NUMBER = Rule.error("SE-PNR-001")
            .title("A Swedish personal number (personnummer or samordningsnummer) is one that can have been given")
            .text("The number is not a Swedish personal number.")
            .text(
                    "form",
                    "A Swedish personal number has ten or twelve digits, with a hyphen or plus sign before the last four.")
            .text("date", "Nobody can have this number: its date or its serial number is not one that is given.")
            .text("check-digit", "The check digit does not fit the other digits of the personal number.")
            .fix("Ask for the number again. Often the year of birth, or nothing at all, is enough.")
            .source(Confidence.VERIFIED, SwedishSources.PERSONAL_NUMBER, SwedishSources.PERSONAL_NUMBER_URL)
            .on(HeldIdentifier.class)
            .whereverItStands()
            .reads("kind", "value")
            .finds(NumberFindings.ofIdentifier(Personnummer.KIND));

    private SwedishNumberRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION_NUMBER, NUMBER_FITS_KIND, PERSONAL_NUMBER);
    }

    private static Optional<String> groups(Organisation organisation) {
        return groups(GROUPS_OF_FORM, organisation.legalForm()).or(() -> groups(GROUPS_OF_KIND, organisation.kind()));
    }

    private static Optional<String> groups(Map<String, String> table, @Nullable Code code) {
        return code == null ? Optional.empty() : Optional.ofNullable(table.get(code.word()));
    }

    /** The group of an organisation's own number; a sole trader has none. */
    private static Optional<Integer> group(RegistrationNumber registration, LocalDate asOf) {
        if (registration.number() == null || !Organisationsnummer.KIND.code().equals(registration.kind())) {
            return Optional.empty();
        }
        NumberReading reading =
                Organisationsnummer.KIND.read(registration.number().reveal(), asOf, NumberOptions.LENIENT);
        return reading.kind()
                .filter(Organisationsnummer.KIND.word()::equals)
                .flatMap(kind -> reading.normalised())
                .map(number -> number.charAt(0) - '0');
    }
}
