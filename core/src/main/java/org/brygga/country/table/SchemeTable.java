// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;

/** The classification schemes of a pack, read from {@code schemes.csv} beside it. */
public final class SchemeTable {

    private SchemeTable() {}

    /** One line for each version of a scheme: its levels from low to high, and the newest list that is known. */
    public static List<ClassificationScheme> beside(Class<?> anchor) {
        return DatedTable.beside(anchor, "schemes.csv").lines().stream()
                .map(line -> new ClassificationScheme(
                        Code.of(line.get("code")),
                        line.get("version"),
                        CountryCode.of(line.get("country")),
                        Stream.of(line.get("levels").split(" ", -1))
                                .map(Code::of)
                                .toList(),
                        Boolean.parseBoolean(line.get("ordered")),
                        Boolean.parseBoolean(line.get("nested")),
                        Period.parse(line.get("validFrom"), line.get("validTo")),
                        line.get("newestRevision").isEmpty() ? null : PartialDate.parse(line.get("newestRevision")),
                        line.get("source")))
                .toList();
    }
}
