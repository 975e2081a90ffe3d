// SPDX-License-Identifier: Apache-2.0
/** Steps of a volunteer, from the first conversation to the last day. Part of the public API. */
@NullMarked
package org.brygga.operation.people;

import org.jspecify.annotations.NullMarked;
