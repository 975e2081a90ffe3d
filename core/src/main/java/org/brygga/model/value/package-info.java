// SPDX-License-Identifier: Apache-2.0
/** Small values that every concept is built from; they stand on nothing. Part of the public API. */
@NullMarked
package org.brygga.model.value;

import org.jspecify.annotations.NullMarked;
