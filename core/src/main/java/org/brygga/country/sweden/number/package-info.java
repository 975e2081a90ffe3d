// SPDX-License-Identifier: Apache-2.0
/** The numbers that Sweden gives to persons, organisations and places. Part of the public API. */
@NullMarked
package org.brygga.country.sweden.number;

import org.jspecify.annotations.NullMarked;
