// SPDX-License-Identifier: Apache-2.0
/** Who did what, when and why, in a chain that shows whether somebody has changed it afterwards. Part of the public API. */
@NullMarked
package org.brygga.audit;

import org.jspecify.annotations.NullMarked;
