// SPDX-License-Identifier: Apache-2.0
/** Constraints and marks that the records carry; they stand on nothing. Part of the public API. */
@NullMarked
package org.brygga.model.shape;

import org.jspecify.annotations.NullMarked;
