// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of organisations may leave, under the names of their registers: those that read as an organisation's own. A
 * number of a sole trader is her identity number, and one that cannot be read may be anybody's.
 */
final class Numbers {

    private static final Map<String, String> REGISTERS =
            Map.of("SE_ORGANISATIONSNUMMER", "SE-ON", "DK_CVR", "DK-CVR", "NO_ORGANISASJONSNUMMER", "NO-BRC");

    private final List<NumberKind> kinds;
    private final LocalDate asOf;

    Numbers(CountryPacks packs, LocalDate asOf) {
        this.kinds = packs.list().stream()
                .map(CountryPack::numbers)
                .flatMap(List::stream)
                .filter(kind -> REGISTERS.containsKey(kind.code().word()))
                .toList();
        this.asOf = asOf;
    }

    /** Whether it is one person's business, whose name, number and address are hers. */
    static boolean soleTrader(Organisation organisation) {
        return Code.is(organisation.legalForm(), "SOLE_TRADER");
    }

    /** The numbers that may leave, each with its register. */
    List<Registered> of(Organisation organisation) {
        return soleTrader(organisation)
                ? List.of()
                : organisation.registrations().stream().flatMap(this::own).toList();
    }

    private Stream<Registered> own(RegistrationNumber registration) {
        String register = registration.kind() == null
                ? null
                : REGISTERS.get(registration.kind().word());
        IdentifierValue number = registration.number();
        return register == null || number == null
                ? Stream.empty()
                : kinds.stream()
                        .filter(kind -> kind.code().equals(registration.kind()))
                        .flatMap(kind -> digits(kind, number.reveal()).stream())
                        .map(digits -> new Registered(register, digits));
    }

    private Optional<String> digits(NumberKind kind, String number) {
        NumberReading reading = kind.read(number, asOf, NumberOptions.LENIENT);
        boolean organisation = reading.valid()
                && reading.birthDate().isEmpty()
                && reading.kind().filter(kind.word()::equals).isPresent();
        return organisation ? reading.normalised() : Optional.empty();
    }

    /** The registration that a number stands for; empty if it is not an organisation's own. */
    Optional<RegistrationNumber> registration(Registered number) {
        return kinds.stream()
                .filter(kind ->
                        number.register().equals(REGISTERS.get(kind.code().word())))
                .flatMap(kind -> digits(kind, number.digits())
                        .map(digits -> new RegistrationNumber(kind.code(), IdentifierValue.of(digits)))
                        .stream())
                .findFirst();
    }

    /** Whether a register of that name is known here. */
    static boolean known(String register) {
        return REGISTERS.containsValue(register);
    }

    /** The country of a register. */
    static CountryCode country(String register) {
        return CountryCode.of(register.substring(0, 2));
    }

    /** The country of a number, which the word for its kind begins with. */
    static @Nullable CountryCode country(RegistrationNumber registration) {
        return registration.kind() == null
                ? null
                : CountryCode.of(registration.kind().word().substring(0, 2));
    }

    /** A number with the name of its register. */
    record Registered(String register, String digits) {

        /** As one identifier. */
        String identifier() {
            return register + "-" + digits;
        }

        /** Reads an identifier that begins with the name of a register that is known here. */
        static Optional<Registered> parse(String identifier) {
            return REGISTERS.values().stream()
                    .filter(register -> identifier.startsWith(register + "-"))
                    .findFirst()
                    .map(register -> new Registered(register, identifier.substring(register.length() + 1)));
        }

        @Override
        public String toString() {
            return "Registered[" + register + "]";
        }
    }
}
