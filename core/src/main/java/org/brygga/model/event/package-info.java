// SPDX-License-Identifier: Apache-2.0
/** Conferences, festivals and celebrations, and the pictures taken there. Part of the public API. */
@NullMarked
package org.brygga.model.event;

import org.jspecify.annotations.NullMarked;
