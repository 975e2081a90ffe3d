// SPDX-License-Identifier: Apache-2.0
/** Volunteers, participants and contact persons: three records, even when they are one woman. Part of the public API. */
@NullMarked
package org.brygga.model.people;

import org.jspecify.annotations.NullMarked;
