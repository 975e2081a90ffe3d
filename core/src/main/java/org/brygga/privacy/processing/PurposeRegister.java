// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy.processing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.safeguard.Backing;
import org.brygga.country.table.DatedTable;
import org.brygga.model.value.Code;

/** The grounds of every purpose, from the table {@code purposes.csv}. */
public final class PurposeRegister {

    private static final PurposeRegister STANDARD =
            new PurposeRegister(DatedTable.beside(PurposeRegister.class, "purposes.csv").lines().stream()
                    .map(PurposeRegister::ground)
                    .toList());

    private final List<PurposeGround> grounds;

    private PurposeRegister(List<PurposeGround> grounds) {
        this.grounds = grounds;
    }

    /** The register of this version. */
    public static PurposeRegister standard() {
        return STANDARD;
    }

    /** The grounds of one purpose on a day; empty for a purpose that nobody has described. */
    public Optional<PurposeGround> of(Code purpose, LocalDate day) {
        return on(day).stream()
                .filter(ground -> ground.purpose().equals(purpose))
                .findFirst();
    }

    /** Those that hold on a day, in the order of the table. */
    public List<PurposeGround> on(LocalDate day) {
        return grounds.stream().filter(ground -> ground.backing().holdsOn(day)).toList();
    }

    private static PurposeGround ground(DatedTable.Line line) {
        return new PurposeGround(
                Code.of(line.get("purpose")),
                words(line.get("bases")),
                words(line.get("conditions")),
                Backing.of(line));
    }

    private static List<Code> words(String field) {
        return Stream.of(field.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Code::of)
                .toList();
    }
}
