// SPDX-License-Identifier: Apache-2.0
/** How long reading and checking take beside what a host would do without this library. */
@NullMarked
package org.brygga.benchmarks;

import org.jspecify.annotations.NullMarked;
