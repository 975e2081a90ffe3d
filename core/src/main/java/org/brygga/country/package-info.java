// SPDX-License-Identifier: Apache-2.0
/** What countries know and how that knowledge is brought in. Part of the public API. */
@NullMarked
package org.brygga.country;

import org.jspecify.annotations.NullMarked;
