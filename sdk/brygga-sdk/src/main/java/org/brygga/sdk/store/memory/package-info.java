// SPDX-License-Identifier: Apache-2.0
/** A store in memory, for tests and for programs that keep nothing. Part of the public API. */
@NullMarked
package org.brygga.sdk.store.memory;

import org.jspecify.annotations.NullMarked;
