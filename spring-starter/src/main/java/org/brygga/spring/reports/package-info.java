// SPDX-License-Identifier: Apache-2.0
/** Reports, what of them is published, and what their numbers mean. */
@NullMarked
package org.brygga.spring.reports;

import org.jspecify.annotations.NullMarked;
