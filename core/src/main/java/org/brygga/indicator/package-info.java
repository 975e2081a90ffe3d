// SPDX-License-Identifier: Apache-2.0
/** Indicators as values: what is counted, what was asked, and the figure with all that it rests on. Part of the public API. */
@NullMarked
package org.brygga.indicator;

import org.jspecify.annotations.NullMarked;
