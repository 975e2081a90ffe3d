// SPDX-License-Identifier: Apache-2.0
/**
 * Steps that people take: what becomes of a record, which events tell of it, and what is found. Part of the public API.
 *
 * <p>Nothing here stores anything, reads a clock or draws an id: records, the day and new ids come in as arguments, so the
 * same steps on the same start give the same state, events and findings.
 */
@NullMarked
package org.brygga.operation;

import org.jspecify.annotations.NullMarked;
