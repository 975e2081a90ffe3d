// SPDX-License-Identifier: Apache-2.0
/** The text under the records: bytes, lines, places and the limits of reading. Internal: only the packages around it use it. */
@NullMarked
package org.brygga.sdk.json.text;

import org.jspecify.annotations.NullMarked;
