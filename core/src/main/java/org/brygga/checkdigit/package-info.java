// SPDX-License-Identifier: Apache-2.0
/** Check digits as pure calculations that countries share. Part of the public API. */
@NullMarked
package org.brygga.checkdigit;

import org.jspecify.annotations.NullMarked;
