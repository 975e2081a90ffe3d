// SPDX-License-Identifier: Apache-2.0
/** Indicators of outreach: contacts, reach, topics, meeting places and where the work is. Part of the public API. */
@NullMarked
package org.brygga.indicator.outreach;

import org.jspecify.annotations.NullMarked;
