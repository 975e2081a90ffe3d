// SPDX-License-Identifier: Apache-2.0
/** Indicators of agreements and money: goals, measures, contributions, grants, costs, what a funder asks. Part of the public API. */
@NullMarked
package org.brygga.indicator.agreement;

import org.jspecify.annotations.NullMarked;
