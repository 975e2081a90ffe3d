// SPDX-License-Identifier: Apache-2.0
/** The numbers that Norway gives to persons and organisations. Part of the public API. */
@NullMarked
package org.brygga.country.norway.number;

import org.jspecify.annotations.NullMarked;
