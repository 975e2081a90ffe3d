// SPDX-License-Identifier: Apache-2.0
/** Rows for research that tell who nobody is, with a statement of what was done. Part of the public API. */
@NullMarked
package org.brygga.sdk.research;

import org.jspecify.annotations.NullMarked;
