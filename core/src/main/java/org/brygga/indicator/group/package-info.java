// SPDX-License-Identifier: Apache-2.0
/** Indicators of groups: who came, who completed, what they said. Part of the public API. */
@NullMarked
package org.brygga.indicator.group;

import org.jspecify.annotations.NullMarked;
