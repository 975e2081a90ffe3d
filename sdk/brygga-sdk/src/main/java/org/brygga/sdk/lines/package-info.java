// SPDX-License-Identifier: Apache-2.0
/**
 * JSON Lines of any length, gone through in bounded memory by as many threads as the caller gives.
 *
 * <p>Start at {@link org.brygga.sdk.Brygga}; {@link org.brygga.sdk.lines.LineOptions} says how.
 */
@NullMarked
package org.brygga.sdk.lines;

import org.jspecify.annotations.NullMarked;
