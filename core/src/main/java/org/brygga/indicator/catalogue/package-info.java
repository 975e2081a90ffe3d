// SPDX-License-Identifier: Apache-2.0
/** All indicators in one list, their figures, and how figures may be put together. Part of the public API. */
@NullMarked
package org.brygga.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
