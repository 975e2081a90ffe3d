// SPDX-License-Identifier: Apache-2.0
/** Denmark: notes of conversations and the legal categories of housing areas. Internal: use {@code CountryPacks}. */
@NullMarked
package org.brygga.country.denmark;

import org.jspecify.annotations.NullMarked;
