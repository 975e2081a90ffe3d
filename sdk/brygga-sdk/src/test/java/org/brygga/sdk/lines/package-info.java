// SPDX-License-Identifier: Apache-2.0
/** What going through lines promises. */
@NullMarked
package org.brygga.sdk.lines;

import org.jspecify.annotations.NullMarked;
