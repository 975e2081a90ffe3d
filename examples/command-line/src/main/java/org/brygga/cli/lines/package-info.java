// SPDX-License-Identifier: Apache-2.0
/** How long files of JSON Lines are checked: by how many threads, together or one by one. Internal. */
@NullMarked
package org.brygga.cli.lines;

import org.jspecify.annotations.NullMarked;
