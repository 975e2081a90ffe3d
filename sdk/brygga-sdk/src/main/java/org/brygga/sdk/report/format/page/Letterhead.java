// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher sets at the head of its reports.
 *
 * @param name as the publisher writes it; absent if the logo says it, or the report's own publisher will do
 */
public record Letterhead(@Nullable String name, @Nullable Logo logo) {

    /** Nothing but what the report says itself. */
    public static final Letterhead PLAIN = new Letterhead(null, null);
}
