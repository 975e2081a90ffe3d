// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import org.brygga.model.value.Period;

/**
 * Who is counted: tables of the same population are about the same people, and what one hides another may give away.
 *
 * @param name what is counted, as a word that stays from report to report, for example {@code participants}
 * @param period the time for which they are counted; the same from release to release
 */
public record Population(String name, Period period) {}
