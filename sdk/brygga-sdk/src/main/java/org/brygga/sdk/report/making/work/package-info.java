// SPDX-License-Identifier: Apache-2.0
/** The chapters about the work itself: participants, volunteers, contacts, meeting places. */
@NullMarked
package org.brygga.sdk.report.making.work;

import org.jspecify.annotations.NullMarked;
