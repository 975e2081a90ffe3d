// SPDX-License-Identifier: Apache-2.0
/** Letting go of what is about people, and telling them what is held. Part of the public API. */
@NullMarked
package org.brygga.privacy;

import org.jspecify.annotations.NullMarked;
