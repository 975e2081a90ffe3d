// SPDX-License-Identifier: Apache-2.0
/** Sweden: idea-based public partnerships, citizen promises and the police's areas. Internal: use {@code CountryPacks}. */
@NullMarked
package org.brygga.country.sweden;

import org.jspecify.annotations.NullMarked;
