// SPDX-License-Identifier: Apache-2.0
/** Indicators of those who carry the work: trained, active, staying, and their languages. Part of the public API. */
@NullMarked
package org.brygga.indicator.people;

import org.jspecify.annotations.NullMarked;
