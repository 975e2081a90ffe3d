// SPDX-License-Identifier: Apache-2.0
/** What every output must hold to that is about people. Part of the public API. */
@NullMarked
package org.brygga.testkit.privacy;

import org.jspecify.annotations.NullMarked;
