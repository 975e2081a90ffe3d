// SPDX-License-Identifier: Apache-2.0
/**
 * From a file that somebody filled in to records: which sheet holds what, which column means what, and what people write in a cell
 * in five languages. Whatever cannot be read becomes a finding at its cell.
 */
@NullMarked
package org.brygga.sdk.bulk.reading;

import org.jspecify.annotations.NullMarked;
