// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.function.Consumer;
import org.brygga.finding.FieldPath;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/** An official list by which the codes of areas are judged. */
public interface OfficialCodes {

    /** The word under which areas carry codes of this list, for example {@code NO_KOMMUNENUMMER}. */
    Code scheme();

    /** Whether a code was in force for all of the time it is used for; at any time, if that time is not stated. */
    boolean inForce(String code, @Nullable Period used);

    /**
     * Calls with the place of each code of an area that should be on this list and is not, for the time it is used for.
     *
     * @param kind the kind of area whose codes belong to this list even if they do not say so
     */
    default void wrongIn(Area area, String kind, Consumer<FieldPath> use) {
        Each.of(area.codes(), "codes", AreaCode::code, (code, path) -> {
            boolean own = code.scheme() == null ? Code.is(area.kind(), kind) : scheme().equals(code.scheme());
            if (own && code.code() != null && !inForce(code.code(), code.used())) {
                use.accept(path.child("code"));
            }
        });
    }
}
