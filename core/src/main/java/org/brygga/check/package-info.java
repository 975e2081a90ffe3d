// SPDX-License-Identifier: Apache-2.0
/** Runs shape and rules over records and makes the findings. Part of the public API. */
@NullMarked
package org.brygga.check;

import org.jspecify.annotations.NullMarked;
