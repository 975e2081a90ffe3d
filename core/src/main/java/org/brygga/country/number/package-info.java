// SPDX-License-Identifier: Apache-2.0
/** National numbers of any country: how one is read, and what a reading says. Part of the public API. */
@NullMarked
package org.brygga.country.number;

import org.jspecify.annotations.NullMarked;
