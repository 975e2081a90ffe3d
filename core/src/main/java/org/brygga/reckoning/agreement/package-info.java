// SPDX-License-Identifier: Apache-2.0
/** What follows from agreements, promises and grants as they stand on a day. Part of the public API. */
@NullMarked
package org.brygga.reckoning.agreement;

import org.jspecify.annotations.NullMarked;
