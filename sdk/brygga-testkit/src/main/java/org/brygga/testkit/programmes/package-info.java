// SPDX-License-Identifier: Apache-2.0
/**
 * Five documented programmes as data, with the facts that each must still tell after it was read. Part of the public API.
 *
 * <p>Nothing here needs a test engine, so an application can offer the programmes as examples at run time.
 */
@NullMarked
package org.brygga.testkit.programmes;

import org.jspecify.annotations.NullMarked;
