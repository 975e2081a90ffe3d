// SPDX-License-Identifier: Apache-2.0
/** Counts of people in tables, before and after they are protected. Part of the public API. */
@NullMarked
package org.brygga.sdk.disclosure.count;

import org.jspecify.annotations.NullMarked;
