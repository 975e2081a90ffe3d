// SPDX-License-Identifier: Apache-2.0
/** What states something goes through, and by which steps. Part of the public API. */
@NullMarked
package org.brygga.lifecycle;

import org.jspecify.annotations.NullMarked;
