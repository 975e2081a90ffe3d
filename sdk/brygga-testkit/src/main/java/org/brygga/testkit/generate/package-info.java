// SPDX-License-Identifier: Apache-2.0
/** Records made up for tests: wild ones that look for what breaks, and linked ones that look like a working programme. Part of the public API. */
@NullMarked
package org.brygga.testkit.generate;

import org.jspecify.annotations.NullMarked;
