// SPDX-License-Identifier: Apache-2.0
/** Kept records over HTTP: one, many, their history, and how they are written. */
@NullMarked
package org.brygga.spring.records;

import org.jspecify.annotations.NullMarked;
