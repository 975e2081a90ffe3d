// SPDX-License-Identifier: Apache-2.0
/** Test classes to extend: what every pack must hold to. Part of the public API. */
@NullMarked
package org.brygga.testkit.contract;

import org.jspecify.annotations.NullMarked;
