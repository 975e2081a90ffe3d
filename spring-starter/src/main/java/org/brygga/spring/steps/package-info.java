// SPDX-License-Identifier: Apache-2.0
/** Steps over HTTP: enrolments, roll calls, transitions, follow-ups, protection. */
@NullMarked
package org.brygga.spring.steps;

import org.jspecify.annotations.NullMarked;
