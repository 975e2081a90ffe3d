// SPDX-License-Identifier: Apache-2.0
/** What all countries share. Internal: hosts use it through {@code CountryPacks}. */
@NullMarked
package org.brygga.country.universal;

import org.jspecify.annotations.NullMarked;
