// SPDX-License-Identifier: Apache-2.0
/** Applications as somebody else would write them. */
@NullMarked
package org.brygga.host;

import org.jspecify.annotations.NullMarked;
