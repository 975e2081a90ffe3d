// SPDX-License-Identifier: Apache-2.0
/** Bytes, lines and places. */
@NullMarked
package org.brygga.sdk.json.text;

import org.jspecify.annotations.NullMarked;
