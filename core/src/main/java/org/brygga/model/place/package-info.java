// SPDX-License-Identifier: Apache-2.0
/** Areas and how authorities classify them over time. Part of the public API. */
@NullMarked
package org.brygga.model.place;

import org.jspecify.annotations.NullMarked;
