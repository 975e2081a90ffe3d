// SPDX-License-Identifier: Apache-2.0
/** What the constraints of a record class ask for, told alike whether a validator or the annotations were asked. */
@NullMarked
package org.brygga.check.description;

import org.jspecify.annotations.NullMarked;
