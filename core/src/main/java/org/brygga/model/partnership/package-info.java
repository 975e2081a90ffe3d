// SPDX-License-Identifier: Apache-2.0
/** Agreements between organisations: who joins, what each gives, what is promised and followed up. Part of the public API. */
@NullMarked
package org.brygga.model.partnership;

import org.jspecify.annotations.NullMarked;
