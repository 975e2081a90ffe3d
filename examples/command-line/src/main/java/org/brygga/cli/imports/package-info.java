// SPDX-License-Identifier: Apache-2.0
/** Importing files into a file with records, and taking an import back. */
@NullMarked
package org.brygga.cli.imports;

import org.jspecify.annotations.NullMarked;
