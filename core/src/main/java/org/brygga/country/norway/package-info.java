// SPDX-License-Identifier: Apache-2.0
/** Norway: municipality codes by date and the rules of Stiftelsen Dam. Internal: use {@code CountryPacks}. */
@NullMarked
package org.brygga.country.norway;

import org.jspecify.annotations.NullMarked;
