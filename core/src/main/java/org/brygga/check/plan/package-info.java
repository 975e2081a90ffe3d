// SPDX-License-Identifier: Apache-2.0
/** The constraints of a record class compiled into tests that make nothing while all is well. Part of the public API. */
@NullMarked
package org.brygga.check.plan;

import org.jspecify.annotations.NullMarked;
