// SPDX-License-Identifier: Apache-2.0
/** Steps of partnerships, promises and grants over time. Part of the public API. */
@NullMarked
package org.brygga.operation.agreement;

import org.jspecify.annotations.NullMarked;
