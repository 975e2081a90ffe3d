// SPDX-License-Identifier: Apache-2.0
/** Records together, found by reference, and the document they are written in. Part of the public API. */
@NullMarked
package org.brygga.dataset;

import org.jspecify.annotations.NullMarked;
