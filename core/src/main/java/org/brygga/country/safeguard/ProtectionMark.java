// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * How well a person is to be hidden whom a register has marked.
 *
 * <p>Some protection leaves no mark at all, such as the Swedish fingerade personuppgifter; the absence of a mark says
 * nothing.
 *
 * @param mark from the list {@code protection-source}, for example {@code NO_STRENGT_FORTROLIG}
 * @param level the least level that the mark asks for
 * @param reviewMonths after how many months the mark is to be looked at again; absent if it does not lapse. A mark is never
 *     taken away by time alone.
 */
public record ProtectionMark(
        Code mark, Protection.Level level, @Nullable Integer reviewMonths, Backing backing) {}
