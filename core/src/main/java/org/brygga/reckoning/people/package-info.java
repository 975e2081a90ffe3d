// SPDX-License-Identifier: Apache-2.0
/** What follows from the record of a volunteer: training, hours, load, supervision. Part of the public API. */
@NullMarked
package org.brygga.reckoning.people;

import org.jspecify.annotations.NullMarked;
