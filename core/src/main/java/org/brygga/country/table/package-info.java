// SPDX-License-Identifier: Apache-2.0
/** Tables beside a pack whose lines hold between two dates: codes, schemes, thresholds. Part of the public API. */
@NullMarked
package org.brygga.country.table;

import org.jspecify.annotations.NullMarked;
