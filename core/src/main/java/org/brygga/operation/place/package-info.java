// SPDX-License-Identifier: Apache-2.0
/** Steps of meeting places, and notes of outreach. Part of the public API. */
@NullMarked
package org.brygga.operation.place;

import org.jspecify.annotations.NullMarked;
