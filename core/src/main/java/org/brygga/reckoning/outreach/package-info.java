// SPDX-License-Identifier: Apache-2.0
/** What follows from the notes of outreach: contacts and conversations, never persons. Part of the public API. */
@NullMarked
package org.brygga.reckoning.outreach;

import org.jspecify.annotations.NullMarked;
