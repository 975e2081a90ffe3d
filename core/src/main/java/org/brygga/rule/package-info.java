// SPDX-License-Identifier: Apache-2.0
/** Rules as values, the catalogue they stand in, and the checker that runs them. Part of the public API. */
@NullMarked
package org.brygga.rule;

import org.jspecify.annotations.NullMarked;
