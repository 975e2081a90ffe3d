// SPDX-License-Identifier: Apache-2.0
/** What all countries ask of volunteers, groups, sessions and outreach. Internal: part of the universal pack. */
@NullMarked
package org.brygga.country.universal.people;

import org.jspecify.annotations.NullMarked;
