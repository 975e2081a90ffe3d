// SPDX-License-Identifier: Apache-2.0
/** What checking a large file promises. */
@NullMarked
package org.brygga.sdk.linked;

import org.jspecify.annotations.NullMarked;
