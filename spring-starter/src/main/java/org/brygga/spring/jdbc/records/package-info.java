// SPDX-License-Identifier: Apache-2.0
/** Records and their versions in tables: what is asked of them, and how they are written. */
@NullMarked
package org.brygga.spring.jdbc.records;

import org.jspecify.annotations.NullMarked;
