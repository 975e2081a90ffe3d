// SPDX-License-Identifier: Apache-2.0
/** What reading and writing promise. */
@NullMarked
package org.brygga.sdk.json;

import org.jspecify.annotations.NullMarked;
