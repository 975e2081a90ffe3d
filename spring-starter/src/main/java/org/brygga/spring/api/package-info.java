// SPDX-License-Identifier: Apache-2.0
/** How a request becomes a call of somebody known, and how it is answered. For the rooms of the starter, not for applications. */
@NullMarked
package org.brygga.spring.api;

import org.jspecify.annotations.NullMarked;
