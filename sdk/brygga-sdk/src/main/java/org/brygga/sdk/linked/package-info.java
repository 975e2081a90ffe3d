// SPDX-License-Identifier: Apache-2.0
/**
 * Records of a file checked together though they do not fit into memory: an index of places is kept, and a record is read
 * again when a rule asks for it.
 */
@NullMarked
package org.brygga.sdk.linked;

import org.jspecify.annotations.NullMarked;
