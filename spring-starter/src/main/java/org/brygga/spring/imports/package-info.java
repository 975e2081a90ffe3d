// SPDX-License-Identifier: Apache-2.0
/** Files that somebody sends: tried, mended, kept and taken back, by jobs that survive a restart. */
@NullMarked
package org.brygga.spring.imports;

import org.jspecify.annotations.NullMarked;
