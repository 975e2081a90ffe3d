// SPDX-License-Identifier: Apache-2.0
/** What every store of records must hold to. Part of the public API. */
@NullMarked
package org.brygga.testkit.store;

import org.jspecify.annotations.NullMarked;
