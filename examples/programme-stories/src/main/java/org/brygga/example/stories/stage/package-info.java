// SPDX-License-Identifier: Apache-2.0
/** Where a story is played and how it is written down. */
@NullMarked
package org.brygga.example.stories.stage;

import org.jspecify.annotations.NullMarked;
