// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.Map;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What the number rules of all packs share: reading the numbers of one kind, and saying why one is wrong without showing it.
 *
 * <p>Numbers are read leniently, as registers and people write them. The cases are {@code form}, {@code date},
 * {@code check-digit}, {@code series} and, as a WARNING, {@code special}; the argument {@code reason} is the word of the
 * {@link Refusal}.
 */
public final class NumberFindings {

    private NumberFindings() {}

    /** Judges the numbers of one kind under which an organisation is registered. */
    public static Rule.Judgement<Organisation> ofRegistrations(NumberKind kind) {
        // The kind is the key: a number may be personal and must not come near a fingerprint.
        return (organisation, context, hits) -> Each.of(
                organisation.registrations(), "registrations", RegistrationNumber::kind, (registration, path) -> {
                    if (kind.code().equals(registration.kind())) {
                        judge(kind, registration.number(), context, path.child("number"), hits);
                    }
                });
    }

    /** Judges an identity number that is held, if it is of this kind. */
    public static Rule.Judgement<HeldIdentifier> ofIdentifier(NumberKind kind) {
        return (identifier, context, hits) -> {
            if (kind.code().equals(identifier.kind())) {
                judge(kind, identifier.value(), context, FieldPath.of("value"), hits);
            }
        };
    }

    private static void judge(
            NumberKind kind, @Nullable IdentifierValue value, RuleContext context, FieldPath path, Hits hits) {
        // An absent, blank or overlong number is a matter of shape, and said there.
        String number = value == null ? "" : value.reveal();
        if (number.isBlank() || number.length() > NumberText.LONGEST) {
            return;
        }
        kind.read(number, context.asOf(), NumberOptions.LENIENT)
                .refusal()
                .ifPresent(reason -> hits.in(nameOf(reason))
                        .add(path, reason.special() ? Severity.WARNING : null, Map.of("reason", reason.word())));
    }

    private static String nameOf(Refusal reason) {
        return switch (reason) {
            case LENGTH, CHARACTERS, FORMAT -> "form";
            case DATE, FUTURE_DATE, CENTURY, SERIAL -> "date";
            case CHECK_DIGIT -> "check-digit";
            case SERIES -> "series";
            case SYNTHETIC, TEMPORARY, REPLACEMENT -> "special";
        };
    }
}
