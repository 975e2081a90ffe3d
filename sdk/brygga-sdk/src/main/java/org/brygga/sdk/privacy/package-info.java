// SPDX-License-Identifier: Apache-2.0
/** The desk at which rights are asked for and times run out, over a store. Part of the public API. */
@NullMarked
package org.brygga.sdk.privacy;

import org.jspecify.annotations.NullMarked;
