// SPDX-License-Identifier: Apache-2.0
/** What has to be done until when: reports, follow-ups, roll calls, checks that grow old. Part of the public API. */
@NullMarked
package org.brygga.due;

import org.jspecify.annotations.NullMarked;
