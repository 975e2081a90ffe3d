// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import org.jspecify.annotations.Nullable;

/**
 * What a number of a report means, so that it stands one click away from the number; a published number keeps the definition with which it
 * was published.
 *
 * @param code for example {@code IND-TRN-2}
 * @param version of the definition
 * @param numerator what is counted
 * @param denominator what it is a part of; absent for a plain count
 * @param population who or what could be counted at all
 * @param leftOut what is not counted though one might think so; absent if nothing
 */
public record Definition(
        String code,
        int version,
        Phrase title,
        Phrase numerator,
        @Nullable Phrase denominator,
        Phrase population,
        @Nullable Phrase leftOut) {}
