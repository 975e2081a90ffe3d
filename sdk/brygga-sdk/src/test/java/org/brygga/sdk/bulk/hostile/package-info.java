// SPDX-License-Identifier: Apache-2.0
/** Files that somebody sends in order to do harm. */
@NullMarked
package org.brygga.sdk.bulk.hostile;

import org.jspecify.annotations.NullMarked;
