// SPDX-License-Identifier: Apache-2.0
/** Steps in a group: enrolling, calling the roll, planning and moving sessions, completing. Part of the public API. */
@NullMarked
package org.brygga.operation.group;

import org.jspecify.annotations.NullMarked;
