// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at beside its subject: the records around it and the day of the check.
 *
 * @param asOf the day for which the check is made; never taken from a clock here
 * @param schemes the classification schemes that the packs know
 * @param municipalities the lists of municipality codes that the packs know, by country
 */
public record RuleContext(
        Dataset dataset,
        LocalDate asOf,
        List<ClassificationScheme> schemes,
        Map<CountryCode, OfficialCodes> municipalities) {

    /** The version of a scheme that was in force on the day of the check, as far as a pack knows it. */
    public Optional<ClassificationScheme> scheme(@Nullable Code code) {
        return versions(code)
                .filter(scheme -> scheme.inForce() == null || scheme.inForce().contains(asOf))
                .findFirst();
    }

    /** Every version of a scheme that a pack knows, whenever it was in force. */
    public Stream<ClassificationScheme> versions(@Nullable Code code) {
        return schemes.stream()
                .filter(scheme -> scheme.code() != null && scheme.code().equals(code));
    }
}
