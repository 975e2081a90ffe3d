// SPDX-License-Identifier: Apache-2.0
/** Checking files, and looking at what a check would say with other packs. */
@NullMarked
package org.brygga.cli.check;

import org.jspecify.annotations.NullMarked;
