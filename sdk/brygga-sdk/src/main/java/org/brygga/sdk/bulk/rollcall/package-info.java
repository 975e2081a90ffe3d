// SPDX-License-Identifier: Apache-2.0
/**
 * Roll-call sheets, one for a group: how they are laid out, the letters that are written on them, and what becomes of the group
 * when one comes back. Whoever writes the workbook and whoever reads it rest on the same form. Part of the public API; to write one,
 * {@code org.apache.poi:poi-ooxml} has to be on the class path.
 */
@NullMarked
package org.brygga.sdk.bulk.rollcall;

import org.jspecify.annotations.NullMarked;
