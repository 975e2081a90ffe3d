// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What every report says of itself before its first number.
 *
 * @param about what the report is about, such as an area, a group or a grant; absent if it is about everything that was at hand
 * @param subject the name of that
 * @param publisher who gives the report out
 * @param asOf the day for which it was made
 * @param audience for whom it was made
 * @param protection how small counts were protected, in a sentence
 * @param schemes the classifications of areas that it uses, each with its revision
 * @param packs the knowledge it was made with, each as {@code id@version}
 * @param remarks what else must be known to read it, such as that contacts are not persons
 */
public record Head(
        Phrase title,
        @Nullable Ref about,
        Phrase subject,
        Phrase publisher,
        Period period,
        LocalDate asOf,
        Audience audience,
        Phrase protection,
        List<Phrase> schemes,
        List<String> packs,
        List<Phrase> remarks) {

    /** For whom a report is. */
    public enum Audience {
        /** Whoever works with the people it is about: small numbers are shown. */
        INTERNAL,
        /** Everybody else: nothing in it points at somebody. */
        PUBLISHED
    }

    public Head {
        schemes = List.copyOf(schemes);
        packs = List.copyOf(packs);
        remarks = List.copyOf(remarks);
    }
}
