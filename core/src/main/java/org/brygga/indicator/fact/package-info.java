// SPDX-License-Identifier: Apache-2.0
/** The records that a question is about, gone through once and shared by all indicators. Part of the public API. */
@NullMarked
package org.brygga.indicator.fact;

import org.jspecify.annotations.NullMarked;
