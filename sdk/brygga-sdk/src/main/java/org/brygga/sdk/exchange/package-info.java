// SPDX-License-Identifier: Apache-2.0
/** The formats of neighbours: grants as 360Giving, places as Open Referral, groups as SS 12000. Part of the public API. */
@NullMarked
package org.brygga.sdk.exchange;

import org.jspecify.annotations.NullMarked;
