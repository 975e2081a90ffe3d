// SPDX-License-Identifier: Apache-2.0
/** Five programmes played from start to end: what is done on which day, what is told of it, and what is found. */
@NullMarked
package org.brygga.example.stories;

import org.jspecify.annotations.NullMarked;
