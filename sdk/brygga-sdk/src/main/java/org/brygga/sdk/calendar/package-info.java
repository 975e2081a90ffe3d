// SPDX-License-Identifier: Apache-2.0
/** Calendars that other programs can read. Part of the public API. */
@NullMarked
package org.brygga.sdk.calendar;

import org.jspecify.annotations.NullMarked;
